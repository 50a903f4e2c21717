/// Lets the reader choose the colours of all pages; hidden until the script, which does it, runs.
enum RoomButton {
    static let markup: Markup = """
        <button class="room" type="button" hidden><span class="sr">Colours:</span> \
        <span data-is="system">Auto</span><span data-is="light" hidden>Light</span>\
        <span data-is="dark" hidden>Dark</span></button>

        """
}
