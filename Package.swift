// swift-tools-version: 6.3
import PackageDescription

let package = Package(
    name: "marquee",
    products: [.executable(name: "marquee", targets: ["Generator"])],
    targets: [
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "Data", dependencies: ["CSQLite"]),
        .target(name: "Templates", dependencies: ["Data", "CCMark"], resources: [.embedInCode("Assets")]),
        .executableTarget(name: "Generator", dependencies: ["Data", "Templates", "CZLib"]),
        .testTarget(name: "DataTests", dependencies: ["Data"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Data", "Templates"]),
        .testTarget(
            name: "GeneratorTests", dependencies: ["Data", "Templates", "Generator"],
            exclude: ["Golden", "Output/audit.py"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
