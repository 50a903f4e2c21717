import Data
import Templates

extension JSONWriter {
    /// Writes a problem as an object; a problem without a place has null for what is missing.
    mutating func value(_ problem: Problem) {
        object {
            $0.member("severity", problem.severity.rawValue)
            $0.member("code", problem.code)
            $0.member("message", problem.message)
            $0.member("file", problem.file)
            $0.member("line", problem.position?.line)
            $0.member("column", problem.position?.column)
        }
    }

    /// Writes the member `problems`, sorted as people see them.
    mutating func problems(_ problems: [Problem]) {
        name("problems")
        array { json in
            for problem in ProblemReport.sorted(problems) { json.value(problem) }
        }
    }
}
