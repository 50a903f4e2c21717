import Data

/// The first half of a build: the library, with what was pending applied to it.
struct LibraryStep: ~Copyable {
    /// Open for reading; after a dry run it is a copy in memory that has what would have been applied.
    let library: Library
    let user: User?
    let results: [ChangeResult]

    /// How the changes are treated.
    enum Mode: Sendable {
        /// They are left alone.
        case reading
        case applying
        /// They are applied to a copy in memory.
        case rehearsing
    }

    /// Opens the library for the user of the request.
    static func open(_ request: BuildRequest, _ mode: Mode) throws(Failure) -> LibraryStep {
        do throws(LibraryError) {
            let library = try open(request.files.library, mode)
            let user = try library.user(named: request.user)
            return LibraryStep(library: library, user: user, results: [])
        } catch {
            throw Failure(error)
        }
    }

    /// Brings the library up to date with the changes, unless they are to be left alone.
    consuming func applying(
        _ changes: ChangesFile, of request: BuildRequest, _ mode: Mode
    ) throws(Failure) -> LibraryStep {
        do throws(LibraryError) {
            try refuse(changes)
            return mode == .reading ? self : try apply(changes, Self.application(of: request, user), mode)
        } catch {
            throw Failure(error)
        }
    }

    /// Whether a build would apply anything.
    borrowing func hasUnapplied(_ changes: ChangesFile, of request: BuildRequest) throws(Failure) -> Bool {
        do throws(LibraryError) {
            return try library.hasUnapplied(changes, as: Self.application(of: request, user))
        } catch {
            throw Failure(error)
        }
    }

    private consuming func apply(
        _ changes: ChangesFile, _ application: Application, _ mode: Mode
    ) throws(LibraryError) -> LibraryStep {
        guard try library.hasPending(changes, as: application) else {
            let results = changes.typed.map(ChangeResult.alreadyApplied)
            return LibraryStep(library: library, user: user, results: results)
        }
        guard mode == .applying else {
            let results = try library.apply(changes, as: application)
            return LibraryStep(library: library, user: user, results: results)
        }
        let isRefusedAlready = !application.keepsGoing && !changes.refusals.isEmpty
        // The reader is closed before the writer opens, and the other way round: nothing is held longer than
        // needed.
        let path = library.path
        _ = consume self
        // What will be taken back anyway is told without a writer, which may not be had.
        let writer = try Library.open(path, for: isRefusedAlready ? .rehearsing : .applying)
        let results = try writer.apply(changes, as: application)
        return LibraryStep(library: try writer.readingAgain(), user: application.user, results: results)
    }

    /// Loads what the pages say and closes the library: nobody has to wait for us to render.
    /// - Parameter whenFilmsAreKnown: see ``Library/catalogue(of:in:for:whenFilmsAreKnown:)``.
    consuming func loadCatalogue(
        for request: BuildRequest, whenFilmsAreKnown: (Catalogue) -> Void = { _ in }
    ) throws(Failure) -> LoadedCatalogue {
        do throws(LibraryError) {
            return try library.catalogue(
                of: user, in: request.configuration.zone, for: request.options.audience,
                whenFilmsAreKnown: whenFilmsAreKnown)
        } catch {
            throw Failure(error)
        }
    }

    /// A run of ours that was killed while it wrote leaves a journal that only a writer can roll back.
    static func open(_ path: String, _ mode: Mode) throws(LibraryError) -> Library {
        let purpose: Library.Purpose = mode == .rehearsing ? .rehearsing : .reading
        do throws(LibraryError) {
            return try Library.open(path, for: purpose)
        } catch {
            guard mode == .applying, error.problem.code == "hot_journal" else { throw error }
            _ = try Library.open(path, for: .applying)
            return try Library.open(path, for: purpose)
        }
    }

    /// Refuses changes that say they are for somebody else.
    private borrowing func refuse(_ changes: ChangesFile) throws(LibraryError) {
        guard let named = changes.user, let source = changes.source else { return }
        if let meant = try? library.user(named: named.name), meant.key == user?.key { return }
        throw LibraryError(
            .bad,
            source.problem(
                .error, "wrong_user", "the changes are for '\(named.name)', who is not the user being built",
                at: named.position))
    }

    static func application(of request: BuildRequest, _ user: User?) -> Application {
        Application(
            file: changesIdentity(request.files), user: user, now: request.now ?? Clock.now(),
            zone: request.configuration.zone, keepsGoing: request.options.keepsGoing,
            backups: request.configuration.backups)
    }
}

/// The name by which the library remembers the changes file: its path as seen from the library's folder,
/// which is the same in every checkout of the site.
private func changesIdentity(_ files: SiteFiles) -> String {
    guard let changes = resolvedPathOfNew(files.changes.path), let library = resolvedPath(files.library)
    else {
        return files.changes.path
    }
    return relativePath(of: changes, from: folder(of: library))
}
