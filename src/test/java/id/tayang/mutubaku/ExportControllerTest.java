package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.tayang.Office;
import id.tayang.sla.LedgerRows;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class ExportControllerTest {

    /** Answers every failure in JSON, as ours does. */
    @RestControllerAdvice
    static class Answers {
        @ExceptionHandler
        String answer(Exception failure) {
            return "{\"pesan\": \"" + failure.getMessage() + "\"}";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekspor.csv", "ekspor.xlsx"})
    void aFileThatBreaksOffIsCutAndNotEndedWithAnAnswer(String file) {
        LedgerRows broken = (period, sop, reader) -> {
            for (var row = 0; row < 20_000; row++) {
                reader.accept(LedgerRowOf.title("x" + row));
            }
            throw new IllegalStateException("database gone");
        };

        assertThatThrownBy(() -> http(broken).perform(get("/camunda/api/tayang/mutu-baku/" + file)))
                .hasRootCauseMessage("database gone")
                .hasCauseInstanceOf(BrokenExport.class);
    }

    @Test
    void aFailureBeforeTheFirstRowIsAnswered() throws Exception {
        LedgerRows broken = (period, sop, reader) -> {
            throw new IllegalStateException("database gone");
        };

        var answer = http(broken)
                .perform(get("/camunda/api/tayang/mutu-baku/ekspor.csv"))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString()).isEqualTo("{\"pesan\": \"database gone\"}");
        assertThat(answer.getHeader("Content-Disposition")).isNull();
    }

    @Test
    void aFourthExportAtOnceIsAskedToWait() throws Exception {
        var started = new CountDownLatch(3);
        var go = new CountDownLatch(1);
        var http = http((period, sop, reader) -> {
            started.countDown();
            await(go);
        });
        var others = Executors.newFixedThreadPool(3);
        var running = IntStream.range(0, 3)
                .<Future<?>>mapToObj(i -> others.submit(() -> export(http)))
                .toList();
        started.await();

        assertThat(export(http)).contains("Ekspor lain sedang berjalan");

        go.countDown();
        for (var one : running) {
            one.get();
        }
        others.shutdown();
        assertThat(export(http)).doesNotContain("pesan");
    }

    private static String export(MockMvc http) throws Exception {
        return http.perform(get("/camunda/api/tayang/mutu-baku/ekspor.csv"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockMvc http(LedgerRows rows) {
        var office = new Office("Diskominfo", ZoneId.of("Asia/Jakarta"));
        var controller =
                new ExportController(mock(AdminsOnly.class), rows, mock(SopCatalog.class), office, Clock.systemUTC());
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(new Answers())
                .build();
    }
}
