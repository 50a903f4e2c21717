/// The changes file of a new site, in which nothing is pending.
enum SampleChanges {
    static let text = """
        # What to change in the library. `marquee build` applies each entry once and remembers it, so that
        # entries may stay here. Take away the # of these lines to try it; `marquee plan` shows what they would
        # do, and `marquee undo` takes it back.

        #- movie: tt0816692
        #  action: mark_as_watched
        #  at: 2025-10-12T18:45:00Z      # or a day, a month, a year, unknown; without it, now
        #  rating: 4.5
        #
        #- id: 109                       # the row of user_movie, here Casablanca
        #  action: restore_to_watchlist
        #  note: "Watch it again"        # for you
        #
        #- movie: "Alien (1979)"
        #  action: tag
        #  tags: [space, loud]

        """
}
