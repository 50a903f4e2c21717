extension OutputFolder {
    /// Opens and locks the output, decides whether it is made beside its place, and refuses what is not ours.
    ///
    /// Another build gets `patience` nanoseconds to end. The parents of a new folder are made as needed.
    static func open(
        _ path: String, patience: Int64 = 5_000_000_000
    ) throws(PublishError) -> OutputFolder {
        let opening = OutputOpening(path, patience: patience)
        while true {
            if let output = try opening.attempt() { return output }
            try opening.waitForAnother()
        }
    }

    /// Opens the output for a dry run, which locks nothing and makes nothing.
    static func look(at path: String) throws(PublishError) -> OutputFolder {
        try OutputOpening(path, patience: 0).look()
    }

    /// Opens an output that is there to be verified: nothing is made, and no build writes into it meanwhile.
    static func openForReading(
        _ path: String, patience: Int64 = 5_000_000_000
    ) throws(PublishError) -> OutputFolder {
        let opening = OutputOpening(path, patience: patience)
        while true {
            if let output = try opening.attemptToRead() { return output }
            try opening.waitForAnother()
        }
    }
}
