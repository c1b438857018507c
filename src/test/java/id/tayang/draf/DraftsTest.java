package id.tayang.draf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tayang.engine.EngineTime;
import id.tayang.support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DraftsTest {

    private static final Tempat TASK = Tempat.tugas("t1");

    private DrafTable table;
    private Drafts drafts;

    @ParameterizedTest
    @EnumSource
    void oneDraftOfEachUserThatTakesThePlaceOfTheLast(TestDatabase database) {
        start(database);
        var first = drafts.save(TASK, "ani", 0, false, "{\"a\":1}");
        var second = drafts.save(TASK, "ani", first.versi(), false, "{\"a\":2}");

        assertThat(second.versi()).isGreaterThan(first.versi());
        assertThat(table.own(TASK, "ani")).get().extracting(Draf::isi).isEqualTo("{\"a\":2}");
        assertThat(table.own(TASK, "budi")).isEmpty();
        assertThat(table.own(Tempat.tugas("t2"), "ani")).isEmpty();
        assertThat(table.aside(TASK, "ani")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNotSeenTheNewestIsToldAndChangesNothing(TestDatabase database) {
        start(database);
        drafts.save(TASK, "ani", 0, false, "{\"a\":1}");

        var refused = catchThrowableOfType(NewerDraft.class, () -> drafts.save(TASK, "budi", 0, false, "{\"a\":2}"));

        assertThat(refused.newer().penulis()).isEqualTo("ani");
        assertThat(table.own(TASK, "budi")).isEmpty();
        assertThat(table.newest(TASK)).get().extracting(Draf::isi).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @EnumSource
    void ownTextInAnotherTabIsNewerToo(TestDatabase database) {
        start(database);
        var seen = drafts.save(TASK, "ani", 0, false, "{\"a\":1}");
        drafts.save(TASK, "ani", seen.versi(), false, "{\"a\":2}");

        assertThat(catchThrowableOfType(
                        NewerDraft.class, () -> drafts.save(TASK, "ani", seen.versi(), false, "{\"a\":3}")))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void whoChoosesHisOwnKeepsTheOtherBeside(TestDatabase database) {
        start(database);
        var other = drafts.save(TASK, "ani", 0, false, "{\"a\":1}");

        drafts.save(TASK, "budi", other.versi(), true, "{\"a\":2}");

        assertThat(table.newest(TASK)).get().extracting(Draf::isi).isEqualTo("{\"a\":2}");
        assertThat(table.aside(TASK, "budi")).singleElement().satisfies(aside -> {
            assertThat(aside.isi()).isEqualTo("{\"a\":1}");
            assertThat(aside.penulis()).isEqualTo("ani");
        });
        assertThat(table.aside(TASK, "ani")).isEmpty();
        assertThat(table.own(TASK, "ani")).get().extracting(Draf::isi).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSetAsideWarnsNobodyAndDoesNotPileUp(TestDatabase database) {
        start(database);
        var mine = drafts.save(TASK, "ani", 0, false, "{\"a\":0}");
        for (int n = 1; n <= Drafts.ASIDE + 2; n++) {
            drafts.setAside(TASK, "ani", "{\"a\":" + n + "}");
        }

        assertThat(table.aside(TASK, "ani"))
                .extracting(Draf::isi)
                .containsExactly("{\"a\":7}", "{\"a\":6}", "{\"a\":5}", "{\"a\":4}", "{\"a\":3}");
        assertThat(drafts.save(TASK, "ani", mine.versi(), false, "{\"a\":8}").versi())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void startsAreListedForTheirWriterOnly(TestDatabase database) {
        start(database);
        drafts.save(Tempat.mulai("rilis-website", "ani"), "ani", 0, false, "{\"a\":1}");
        drafts.setAside(Tempat.mulai("press-release-online", "ani"), "ani", "{\"a\":1}");
        drafts.save(TASK, "ani", 0, false, "{\"a\":1}");

        assertThat(table.starts("ani")).extracting(Draf::sop).containsExactly("rilis-website");
        assertThat(table.starts("budi")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withTheTaskGoesEverythingWrittenForIt(TestDatabase database) {
        start(database);
        drafts.save(TASK, "ani", 0, false, "{\"a\":1}");
        drafts.setAside(TASK, "budi", "{\"a\":2}");
        drafts.save(Tempat.tugas("t2"), "ani", 0, false, "{\"a\":3}");

        table.removeAll(TASK);

        assertThat(table.newest(TASK)).isEmpty();
        assertThat(table.aside(TASK, "budi")).isEmpty();
        assertThat(table.own(Tempat.tugas("t2"), "ani")).isPresent();
    }

    private void start(TestDatabase database) {
        var source = database.migrated();
        table = new DrafTable(JdbcClient.create(source));
        drafts = new Drafts(table, new TransactionTemplate(new DataSourceTransactionManager(source)), new EngineTime());
    }
}
