package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.SopFiles;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The column Waktu of the signed SOPs, row by row; "-" where the SOP sets no time. */
class SignedTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rilis-website          | {1=PT1H, 2=PT4H, 3=P1D, 4=PT1H, 4a=-, 4b=-, 4c=-}
            press-release-online   | {1=PT7M, 2=PT7M, 3=PT7M, 4=PT7M, 4a=-, 4b=-, 4c=-, 5=PT7M}
            update-website-pemda   | {1=PT5M, 2=PT5M, 3=PT1H, 3a=-, 3b=-, 3c=-, 4=PT5M}
            permohonan-website-opd | {1=-, 2=PT1H, 3=PT1H, 4=-, 4a=-, 5=-, 6=-, 7=PT1H, 8=-, 8a=-}
            konten-website-medsos  | {1=PT3H, 2=PT1H, 3=PT1H, 4=PT30M, 5=PT30M, 6=PT30M, 6a=-, 6b=-, 6c=-, 7=PT30M}
            """)
    void the_timers_are_the_times_of_the_signed_sop(String id, String times) {
        var model = new SopModel(Bpmn.readModelFromFile(SopFiles.model(id).toFile()));
        var drawn = new TreeMap<String, String>();
        for (var task : model.bpmn().getModelElementsByType(UserTask.class)) {
            drawn.put(
                    SopModel.properties(task).get("sop.no"),
                    model.timersOn(task).stream()
                            .map(SopModel::duration)
                            .findFirst()
                            .orElse("-"));
        }

        assertThat(drawn).hasToString(times);
    }

    /** The label of a timer is what people read; it says what the timer does. */
    @ParameterizedTest
    @MethodSource("id.tayang.support.SopFiles#all")
    void the_words_on_a_timer_are_its_duration(String id) {
        var model = new SopModel(Bpmn.readModelFromFile(SopFiles.model(id).toFile()));

        assertThat(model.bpmn().getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(model.timersOn(task))
                        .allSatisfy(timer -> assertThat(StandardText.of(SopModel.duration(timer)))
                                .isEqualTo(timer.getName())));
    }
}
