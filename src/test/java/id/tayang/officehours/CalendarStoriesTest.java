package id.tayang.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of the calendar does to a step that is under way, and what its withdrawal does. */
class CalendarStoriesTest {

    private record Story(
            String name, String began, String standard, String due, String dueAfter, List<ChangeText> changes) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Story> STORIES = List.of(
            story(
                    "a holiday decreed eleven days before",
                    "2026-11-30T15:30",
                    "P1D",
                    "2026-12-01T15:30",
                    "2026-12-02T15:30",
                    Node.text("libur", "2026-12-01", "", "")),
            story(
                    "joint leave",
                    "2026-12-17T10:00",
                    "P1D",
                    "2026-12-18T10:00",
                    "2026-12-21T10:00",
                    Node.text("cuti-bersama", "2026-12-18", "", "")),
            story(
                    "a holiday moved by the isbat: the old day is worked, the new one is off",
                    "2026-12-23T10:00",
                    "P1D",
                    "2026-12-28T10:00",
                    "2026-12-24T10:00",
                    Node.text("hari-kerja", "2026-12-24", "", "07:30-12:00, 13:00-16:00"),
                    Node.text("libur", "2026-12-28", "", "")),
            story(
                    "the hours of a Ramadan",
                    "2027-04-13T11:00",
                    "PT4H",
                    "2027-04-13T16:00",
                    "2027-04-14T08:30",
                    new ChangeText(
                            "pola",
                            "2027-04-12",
                            "2027-05-10",
                            "Uji",
                            "SE",
                            true,
                            "senin-jumat: 08:00-12:00, 12:30-15:00")),
            story(
                    "other hours in the Ramadan that was provisional",
                    "2027-02-09T13:30",
                    "PT2H",
                    "2027-02-10T08:30",
                    "2027-02-10T07:00",
                    new ChangeText(
                            "pola",
                            "2027-02-09",
                            "2027-03-09",
                            "Ramadan 1448 H (perkiraan)",
                            "SE Sekda",
                            true,
                            "senin-kamis: 06:30-12:00, 12:30-15:00\njumat: 06:30-12:00, 13:00-15:30")),
            story(
                    "a local closure of two days",
                    "2026-11-20T10:00",
                    "P1D",
                    "2026-11-23T10:00",
                    "2026-11-26T10:00",
                    Node.text("penutupan", "2026-11-23", "2026-11-24", "")),
            story(
                    "an extra working day",
                    "2026-11-20T10:00",
                    "P1D",
                    "2026-11-23T10:00",
                    "2026-11-21T10:00",
                    Node.text("hari-kerja", "2026-11-21", "", "08:00-12:00")),
            story(
                    "a closure of the configuration that is worked after all",
                    "2026-11-24T10:00",
                    "P1D",
                    "2026-11-26T10:00",
                    "2026-11-25T10:00",
                    Node.text("hari-kerja", "2026-11-25", "", "")),
            story(
                    "an extra working day of the configuration that is not worked after all",
                    "2026-11-27T10:00",
                    "P1D",
                    "2026-11-28T10:00",
                    "2026-11-30T10:00",
                    Node.text("penutupan", "2026-11-28", "", "")));

    static Stream<Arguments> stories() {
        return STORIES.stream()
                .flatMap(story -> Arrays.stream(TestDatabase.values()).map(database -> Arguments.of(story, database)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("stories")
    void a_change_moves_the_deadline_and_its_withdrawal_moves_it_back(Story story, TestDatabase database) {
        var steps = new OpenSteps();
        var node = new Node(database.migrated(), steps);
        var proposal = new Proposal(story.changes(), List.of());
        steps.begin("langkah", LocalDateTime.parse(story.began()), story.standard(), node.calendar());
        assertThat(due(steps)).isEqualTo(story.due());

        assertThat(node.changes.preview(proposal).moves()).hasSize(1);
        assertThat(due(steps)).isEqualTo(story.due());

        node.changes.apply("admin", "SKB baru", 0, proposal);
        assertThat(due(steps)).isEqualTo(story.dueAfter());
        assertThat(dueOfNewStep(node, story)).isEqualTo(story.dueAfter());

        var ids = node.store.active().stream().map(StoredChange::id).toList();
        node.changes.apply("admin", "Keliru", 1, new Proposal(List.of(), ids));
        assertThat(due(steps)).isEqualTo(story.due());
        assertThat(dueOfNewStep(node, story)).isEqualTo(story.due());
    }

    private static String due(OpenSteps steps) {
        return steps.deadline("langkah")
                .atZone(WorkingCalendars.WIB)
                .toLocalDateTime()
                .toString();
    }

    private static String dueOfNewStep(Node node, Story story) {
        var other = new OpenSteps();
        other.begin("langkah", LocalDateTime.parse(story.began()), story.standard(), node.calendar());
        return due(other);
    }

    private static Story story(
            String name, String began, String standard, String due, String dueAfter, ChangeText... changes) {
        return new Story(name, began, standard, due, dueAfter, List.of(changes));
    }
}
