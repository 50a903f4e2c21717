import Data

extension LibraryStep {
    /// What the platforms and the user's lists are called.
    borrowing func names() throws(Failure) -> RowNames {
        do throws(LibraryError) {
            return try library.names(for: user)
        } catch {
            throw Failure(error)
        }
    }

    /// What was applied to the library for its user, the oldest first.
    consuming func log() throws(Failure) -> (user: User?, changes: [LoggedChange]) {
        do throws(LibraryError) {
            return (user, try library.log(of: user))
        } catch {
            throw Failure(error)
        }
    }

    /// Takes back what was applied: in the library, or in the copy of a dry run.
    consuming func undoing(
        _ what: Undo, of request: BuildRequest
    ) throws(Failure) -> (user: User?, results: [UndoResult]) {
        let user = user
        let application = Self.application(of: request, user)
        do throws(LibraryError) {
            guard !request.options.isDryRun else { return (user, try library.undo(what, as: application)) }
            // The reader is closed before the writer opens.
            let path = library.path
            _ = consume self
            return (user, try Library.open(path, for: .applying).undo(what, as: application))
        } catch {
            throw Failure(error)
        }
    }
}
