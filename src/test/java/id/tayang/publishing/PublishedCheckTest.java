package id.tayang.publishing;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.tayang.OfficeTime;
import id.tayang.kanal.Channels;
import id.tayang.kanal.Outcome;
import id.tayang.support.ScriptedChannel;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The daily look at what stands outside; a local server stands for the site of a network. */
class PublishedCheckTest {

    private final WireMockServer network = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        network.start();
    }

    @AfterEach
    void stop() {
        network.stop();
    }

    @ParameterizedTest
    @EnumSource
    void aPostThatIsGoneIsToldUntilItIsBack(TestDatabase database) {
        var dataSource = database.migrated();
        var channel = new ScriptedChannel().answers(new Outcome.Sent("7", network.baseUrl() + "/7"));
        var beans = new PublishingBeans(
                dataSource, new InMemoryFiles(), List.of(channel), new RecordedEvidence(), Clock.systemUTC());
        beans.publisher.publish(Releases.release("k1", "Rapat", "Isi"));
        beans.publisher.publish(Releases.release("k1", "telegram", "berita", Releases.naskah("Rapat", "", "Isi")));
        var check = new PublishedCheck(
                JdbcClient.create(dataSource),
                new Channels(List.of(channel), List.of()),
                new OfficeTime(PublishingBeans.OFFICE),
                Clock.systemUTC());
        var key = new ReleaseKey("k1", 1, "telegram");

        network.stubFor(get("/7").willReturn(status(404)));
        check.round();
        assertThat(beans.ledger.find(key).orElseThrow().reason()).contains("tidak ada lagi", "HTTP 404", "WITA");

        // A server that is down says nothing of the post.
        network.stubFor(get("/7").willReturn(status(503)));
        check.round();
        assertThat(beans.ledger.find(key).orElseThrow().reason()).contains("HTTP 404");

        network.stubFor(get("/7").willReturn(ok("<p>Masuk dahulu</p>")));
        check.round();
        assertThat(beans.ledger.find(key).orElseThrow().reason()).isNull();
    }
}
