import Data

/// Why films are suggested: for each the liked film that shares most with it, or else the genre and the
/// decade.
///
/// Only films of what counts most are looked at, and of those a few: somebody may have been in thousands.
struct SuggestionReasons {
    private let taste: Taste
    private let catalogue: Catalogue
    /// The strongest person of each film, by film.
    private var people: [Int: (person: Int, role: Credit.Role, weight: Int)] = [:]
    private var tags: [Int: (tag: Int, weight: Int)] = [:]
    /// Liked films of these people and tags, those liked most first.
    private var filmsOfPerson: [Int: [Int]] = [:]
    private var filmsOfTag: [Int: [Int]] = [:]
    /// By number of the genre and decade: how many films are liked.
    private var genresByDecade: [Int] = []

    private static let mostFilms = 16
    private static let mostCredits = 30
    private static let decades = 1000
    /// More genres are no genres any more.
    private static let mostGenres = 200

    init(_ taste: Taste, _ films: [Int], in catalogue: Catalogue) {
        self.taste = taste
        self.catalogue = catalogue
        for film in films {
            if let person = strongestPerson(of: film) {
                people[film] = person
                filmsOfPerson[person.person] = []
            }
            if let tag = strongestTag(of: film) {
                tags[film] = tag
                filmsOfTag[tag.tag] = []
            }
        }
        collectFilms()
        countGenres()
    }

    private func strongestPerson(of film: Int) -> (person: Int, role: Credit.Role, weight: Int)? {
        var strongest: (person: Int, role: Credit.Role, weight: Int)?
        for credit in catalogue.credits(at: catalogue.credits(of: film)) {
            let weight = taste.weight(of: credit.person, as: Taste.Part(credit.role))
            if weight > strongest?.weight ?? 0 { strongest = (credit.person, credit.role, weight) }
        }
        return strongest
    }

    private func strongestTag(of film: Int) -> (tag: Int, weight: Int)? {
        var strongest: (tag: Int, weight: Int)?
        for index in catalogue.taggings(of: film) {
            let tag = catalogue.tagging(at: index).tag
            let weight = taste.weight(ofTag: tag)
            if weight > strongest?.weight ?? 0 { strongest = (tag, weight) }
        }
        return strongest
    }

    private mutating func collectFilms() {
        var isNeeded = [Bool](repeating: false, count: catalogue.people.count)
        for person in filmsOfPerson.keys { isNeeded[person] = true }
        for (film, _) in taste.liked {
            for credit in catalogue.credits(at: catalogue.credits(of: film)) where isNeeded[credit.person] {
                Self.add(film, to: &filmsOfPerson[credit.person, default: []])
            }
            for index in catalogue.taggings(of: film) {
                let tag = catalogue.tagging(at: index).tag
                if filmsOfTag[tag] != nil { Self.add(film, to: &filmsOfTag[tag, default: []]) }
            }
        }
    }

    private static func add(_ film: Int, to films: inout [Int]) {
        if films.count < mostFilms, films.last != film { films.append(film) }
    }

    private mutating func countGenres() {
        guard taste.genres.count <= Self.mostGenres else { return }
        genresByDecade = [Int](repeating: 0, count: taste.genres.count * Self.decades)
        for (film, _) in taste.liked {
            guard let year = catalogue.films[film].year else { continue }
            for index in catalogue.genres.range(of: catalogue.films[film].genres) {
                genresByDecade[Int(taste.genreNumbers[index]) * Self.decades + year / 10] += 1
            }
        }
    }

    /// What counts most of people, tags and genres; a name says more than a genre does.
    func reason(for film: Int) -> Suggestions.Reason? {
        let genre = taste.weight(ofGenresOf: film, in: catalogue)
        let (person, tag) = (people[film], tags[film])
        if let person, person.weight * 2 >= genre, person.weight >= tag?.weight ?? 0,
            let liked = mostAlike(film, of: filmsOfPerson[person.person] ?? [])
        {
            return .person(person.person, sharedRole(of: person.person, film, liked), liked: liked)
        }
        if let tag, tag.weight * 2 >= genre, let liked = mostAlike(film, of: filmsOfTag[tag.tag] ?? []) {
            return .tag(tag.tag, liked: liked)
        }
        return genreReason(for: film)
    }

    private func genreReason(for film: Int) -> Suggestions.Reason? {
        let facts = catalogue.films[film]
        var best: (name: Int, weight: Int)?
        for index in catalogue.genres.range(of: facts.genres) {
            let weight = taste.genres[Int(taste.genreNumbers[index])]
            if weight > best?.weight ?? 0 { best = (index, weight) }
        }
        let decade = facts.year.map { $0 / 10 }
        guard let best else {
            return decade.flatMap { taste.decades[$0] > 0 ? .decade($0 * 10) : nil }
        }
        guard let decade, !genresByDecade.isEmpty else { return .genre(best.name, decade: nil) }
        // One film is no liking for films of its time.
        let count = genresByDecade[Int(taste.genreNumbers[best.name]) * Self.decades + decade]
        return .genre(best.name, decade: count > 1 ? decade * 10 : nil)
    }

    /// The film that shares most with another; of several the one liked most.
    private func mostAlike(_ film: Int, of films: [Int]) -> Int? {
        let people = credits(of: film).map(\.person)
        var best: (film: Int, likeness: Int)?
        for liked in films {
            var likeness = sharedGenres(film, liked) * 50
            for credit in credits(of: liked) where people.contains(credit.person) {
                likeness += Taste.Part(credit.role).weight
            }
            if best.map({ likeness > $0.likeness }) ?? true { best = (liked, likeness) }
        }
        return best?.film
    }

    private func credits(of film: Int) -> ArraySlice<Credit> {
        catalogue.credits(at: catalogue.credits(of: film)).prefix(Self.mostCredits)
    }

    private func sharedGenres(_ film: Int, _ other: Int) -> Int {
        let genres = catalogue.genres.range(of: catalogue.films[other].genres).prefix(Self.mostCredits)
        return catalogue.genres.range(of: catalogue.films[film].genres).prefix(Self.mostCredits).count {
            one in
            genres.contains { taste.genreNumbers[$0] == taste.genreNumbers[one] }
        }
    }

    /// What somebody did for both films, or that they did this for the one and that for the other.
    private func sharedRole(of person: Int, _ film: Int, _ liked: Int) -> Suggestions.SharedRole {
        func roles(_ film: Int) -> [Credit.Role] {
            catalogue.credits(at: catalogue.credits(of: film)).filter { $0.person == person }.map(\.role)
        }
        let others = roles(liked)
        return roles(film).first { others.contains($0) }.map(Suggestions.SharedRole.init) ?? .several
    }
}

extension Suggestions.SharedRole {
    fileprivate init(_ role: Credit.Role) {
        self =
            switch role {
            case .director: .director
            case .writer: .writer
            case .cast: .cast
            case .composer: .composer
            case .cinematographer: .cinematographer
            }
    }
}
