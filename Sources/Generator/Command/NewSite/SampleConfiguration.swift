/// The configuration of a new site, with a word about every setting.
enum SampleConfiguration {
    static let text = """
        # Settings of the site. Every one may be left out.

        # What the site is called, and whose it is.
        title: My films
        #author:

        # The language of the site (en, pl, or one with a file in words), and the time zone in which days begin.
        language: en
        timezone: UTC

        # Where the site is published. The sitemap and the like need it: links are relative.
        #base_url: https://films.example/

        # Whose films are shown, when the library has several users: an id, an e-mail address or a user name.
        #user:

        # The library and the changes file, seen from this folder.
        # The library is library.db or library.sql, whichever is there.
        #library: library.db
        #changes: changes.yml

        # How many films one page of the watchlist shows.
        page_size: 60

        # Posters: none, local (posters/tt0816692.jpg) or remote (browsers ask another host for them).
        posters: none

        # The look: marquee, matinee or archive. A theme.css beside this file changes more.
        theme: marquee

        # What the navigation names, in this order. Without it: all that there is something of.
        #sections: [tonight, watchlist, history, ratings, lists, people]

        # What pages show below their headline, in this order; what is not named is left out.
        #blocks:
        #  overview: [tonight, latest, changes, counts]
        #  film: [platforms, facts, viewings, review, people]

        # Files for other programs. Without it: all of them; [] for none.
        #extras: [feeds, calendar, api, badges, llms, filters]

        # Whether search engines are asked to leave the site alone.
        #noindex: true

        # How many copies of the library are kept from before it was changed; 0 keeps none.
        backups: 5

        """
}
