import Testing

@testable import Data

/// Lists while they come and go in one file.
@Suite struct ListShelfTests {
    @Test func `lists are found by what they are called now`() throws {
        let ana = TemporaryLibrary.ana
        let library = try ActionLibrary(
            """
            INSERT INTO film_list(id, user_id, slug, name) VALUES(1,'\(ana)','a','b');
            INSERT INTO film_list(id, user_id, slug, name) VALUES(2,'\(ana)','b','Second');
            INSERT INTO film_list(id, user_id, slug, name) VALUES(3,'\(ana)','c','Twice');
            INSERT INTO film_list(id, user_id, slug, name) VALUES(4,'\(ana)','d','Twice')
            """, isText: false)
        let outcomes = try library.apply(
            [
                "id: 1, action: add_to_list, list: b", "action: delete_list, list: b",
                "id: 1, action: add_to_list, list: b", "action: delete_list, list: Twice",
                "id: 1, action: add_to_list, list: Twice", "action: delete_list, list: Second",
                "action: create_list, list: Second", "id: 2, action: add_to_list, list: Second",
            ], keepsGoing: true
        ).outcomes
        #expect(
            outcomes == [
                .applied, .applied, .applied, .applied, .applied, .listNotFound, .applied, .applied,
            ])
        #expect(
            try library.ask("SELECT list_id, tconst FROM film_list_item ORDER BY 1") == [
                "1|tt1", "4|tt1", "5|tt2",
            ])
    }
}
