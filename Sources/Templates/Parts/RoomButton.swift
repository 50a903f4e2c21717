/// Lets the reader choose the colours of all pages; hidden until the script, which does it, runs.
enum RoomButton {
    static let markup: Markup = """
        <button class="room" type="button" hidden><span class="sr">\(say: "Colours:")</span> \
        <span data-is="system">\(say: "Auto")</span><span data-is="light" hidden>\(say: "Light")</span>\
        <span data-is="dark" hidden>\(say: "Dark")</span></button>

        """
}
