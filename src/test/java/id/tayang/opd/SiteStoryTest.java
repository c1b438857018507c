package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.notification.NotificationBeans;
import id.tayang.support.MovingClock;
import id.tayang.support.RealWordPress;
import id.tayang.support.SecretSearch;
import id.tayang.support.ServiceTask;
import id.tayang.support.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A site from the wish to its closing, on a real name server and in a real network of sites. */
class SiteStoryTest {

    private static final String WEB = "web.bantenprov.go.id";
    private static final String PARENT = "bantenprov.go.id";

    /** The power fails. */
    private static class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static RunningBind bind;
    private static RealWordPress wordpress;

    private final DataSource database = TestDatabase.H2.migrated();
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MovingClock clock = new MovingClock();
    private DnsZone dns;
    private WordPressNetwork network;

    @BeforeAll
    static void start() throws Exception {
        bind = RunningBind.start();
        wordpress = RealWordPress.network(PARENT);
        wordpress.addPlugin(WordPressNetworkTest.PLUGIN);
    }

    @AfterAll
    static void stop() throws Exception {
        if (wordpress != null) {
            wordpress.close();
        }
        if (bind != null) {
            bind.close();
        }
    }

    @BeforeEach
    void connect() {
        dns = new DnsZone(bind.properties(WEB, RunningBind.SECRET), PARENT);
        network = network(wordpress.account("administrator").password());
    }

    private static WordPressNetwork network(String password) {
        var account = wordpress.account("administrator");
        return new WordPressNetwork(new WordPressProperties(wordpress.url(), account.user(), password), PARENT);
    }

    private SiteProvisioner provisioner() {
        return provisioner(new ProvisioningJournal(jdbc, transactions, clock));
    }

    private SiteProvisioner provisioner(ProvisioningJournal journal) {
        var look = new SiteLook(wordpress.visitor().proxy().orElseThrow());
        return new AutomaticProvisioner(dns, network, look, journal, PARENT);
    }

    private static SiteRequest request(String kasus, String label) {
        return new SiteRequest(kasus, "Dinas " + label, label, label + "." + PARENT, "pj@" + label + ".example", false);
    }

    @Test
    void aSiteOpensWithItsTitleAndSaysWhatWasDone() {
        var outcome = provisioner().provision(request("A", "dinkes"));

        assertThat(outcome.ready()).isTrue();
        assertThat(outcome.url()).hasToString("http://dinkes.bantenprov.go.id/");
        assertThat(outcome.adminUrl()).isEqualTo("http://dinkes.bantenprov.go.id/wp-admin/");
        assertThat(outcome.account()).isEqualTo("pjdinkes");
        assertThat(outcome.words()).isEqualTo("""
                Catatan DNS: Nama menunjuk server kita.
                Situs WordPress: Situs dan akun pengelola siap.
                Situs terbuka: Situs terbuka dengan judul yang benar.
                """);
        assertThat(dns.look("dinkes." + PARENT)).isEqualTo(DnsZone.Found.OURS);
    }

    @Test
    void whatWasHalfDoneGoesOnWhereverThePowerFailed() throws Exception {
        for (var step = 1; step <= 4; step++) {
            var label = "putus" + step;
            var dies = step;
            assertThatThrownBy(() -> provisioner(new ProvisioningJournal(jdbc, transactions, clock) {
                                private int notes;

                                @Override
                                void note(
                                        String kasus, String host, ProvisioningStep step, boolean done, String words) {
                                    if (++notes == dies) {
                                        throw new Killed();
                                    }
                                    super.note(kasus, host, step, done, words);
                                }
                            })
                            .provision(request("K" + dies, label)))
                    .isInstanceOf(Killed.class);

            var outcome = provisioner().provision(request("K" + step, label));

            assertThat(outcome.ready()).as(label).isTrue();
            assertThat(outcome.account()).isEqualTo("pj" + label);
            assertThat(dns.look(label + "." + PARENT)).isEqualTo(DnsZone.Found.OURS);
            assertThat(wordpress.php("echo count(get_sites(['domain' => '" + label + ".bantenprov.go.id']));"))
                    .isEqualTo("1");
            // And all of it is known to be the case's own.
            provisioner().undo("K" + step);
            assertThat(dns.look(label + "." + PARENT)).isEqualTo(DnsZone.Found.FREE);
            assertThat(network.find(label).orElseThrow().archived()).isTrue();
        }
    }

    @Test
    void aServerThatIsDownIsAskedAgainAndTheOfficialReadsWhereItStands() throws Exception {
        wordpress.stopServer();
        try {
            assertThatThrownBy(() -> provisioner().provision(request("A", "dinsos")))
                    .isInstanceOf(SiteFailure.class)
                    .hasMessage("WordPress tidak dapat dihubungi.");
        } finally {
            wordpress.startServer();
        }
        bind.down();
        try {
            assertThatThrownBy(() -> provisioner().provision(request("A", "dinsos")))
                    .hasMessage("Server DNS tidak menjawab.");
        } finally {
            bind.up();
        }

        assertThat(provisioner().provision(request("A", "dinsos")).ready()).isTrue();
    }

    @Test
    void aNameThatAnotherHasIsRefusedAndLeftAsItWas() {
        assertThat(provisioner().taken("A", "lama")).isPresent();
        assertThat(provisioner().provision(request("A", "lama")).refusal()).contains("sudah dipakai");
        assertThat(network.find("lama")).isEmpty();

        provisioner().provision(request("A", "bappeda"));
        assertThat(provisioner().taken("B", "bappeda")).isPresent();
        assertThat(provisioner().taken("A", "bappeda")).isEmpty();
        assertThat(provisioner().taken("B", "belum-ada")).isEmpty();
        assertThat(provisioner().provision(request("B", "bappeda")).refusal()).contains("sudah dipakai");
        provisioner().undo("B");

        assertThat(dns.look("bappeda." + PARENT)).isEqualTo(DnsZone.Found.OURS);
        assertThat(network.find("bappeda").orElseThrow().archived()).isFalse();
    }

    @Test
    void aRecordThatStoodBeforeIsNotTakenBackWithTheRequest() {
        assertThat(provisioner().provision(request("A", "setujuan")).ready()).isTrue();

        provisioner().undo("A");

        assertThat(dns.look("setujuan." + PARENT)).isEqualTo(DnsZone.Found.OURS);
    }

    @Test
    void aClosedSiteIsArchivedAndItsNameFree() {
        provisioner().provision(request("A", "dispora"));

        assertThat(provisioner().close("dispora").done()).isTrue();
        assertThat(provisioner().close("dispora").done()).isTrue();

        assertThat(dns.look("dispora." + PARENT)).isEqualTo(DnsZone.Found.FREE);
        assertThat(network.find("dispora").orElseThrow().archived()).isTrue();
        assertThat(provisioner().provision(request("B", "dispora")).ready()).isTrue();
    }

    /** Everything secret that is used on the way is looked for in everything that is kept. */
    @Test
    void theLinkWorksOnceAndNoSecretIsKeptAnywhere() throws Exception {
        var logged = new ListAppender<ILoggingEvent>();
        logged.start();
        var root = (Logger) LoggerFactory.getLogger("ROOT");
        var own = (Logger) LoggerFactory.getLogger("id.tayang");
        var before = own.getLevel();
        root.addAppender(logged);
        own.setLevel(Level.TRACE);
        try {
            var secrets = story();
            secrets.add(RunningBind.SECRET);
            secrets.add(wordpress.account("administrator").password());
            secrets.add("sandi-aplikasi-yang-salah");
            assertThat(secrets).hasSizeGreaterThan(5);
            try (var search = new SecretSearch()) {
                for (var i = 0; i < secrets.size(); i++) {
                    search.add("secret " + i, secrets.get(i));
                }
                search.database(database);
                List.copyOf(logged.list).forEach(search::said);
                assertThat(search.places())
                        .contains("ACT_RU_JOB.EXCEPTION_MSG_", "PEMBERITAHUAN.PESAN")
                        .anyMatch(place -> place.startsWith("log id.tayang.opd"));
                assertThat(search.leaks()).isEmpty();
            }
        } finally {
            root.detachAppender(logged);
            own.setLevel(before);
        }
    }

    private List<String> story() throws Exception {
        var secrets = new ArrayList<String>();
        var rule = OpdBeans.rule(PARENT);
        var handOvers = new HandOvers(jdbc, clock, Duration.ofHours(72));
        var time = new OfficeTime(new Office("Diskominfo", ZoneId.of("Asia/Jakarta")));
        var outbox = NotificationBeans.outgoing(database, clock);
        var letters = new HandOverLetters(outbox, handOvers, new Site(URI.create("https://tayang.example")), time);
        var beans = new HashMap<Object, Object>();
        var real = new StaticListableBeanFactory(Map.of("network", network)).getBeanProvider(WordPressNetwork.class);
        beans.put("serahkanAkses", new DeliverAccess(rule, handOvers, letters, outbox, real));

        var kasus = prepared();
        provisioner().provision(request(kasus, "dinhub"));
        var inputs = Map.of(
                "subdomain", "dinhub",
                "akun", "pjdinhub",
                "kepadaEmail", "pj@dinhub.example",
                "subjek", "Akses",
                "pesan", List.of("Yth.", "Siap."),
                "pesanTautan", "Tautan:",
                "pesanTanpaTautan", "Kami menghubungi.");
        String id;
        try (var model =
                new ServiceTask(database, transactions, beans, "serahkanAkses", inputs, Set.of("serahTerima"))) {
            id = (String) model.run(model.begin(Map.of())).get("serahTerima");
        }
        var owner = handOvers.find(id).orElseThrow().kasus();
        var web = MockMvcBuilders.standaloneSetup(new HandOverController(handOvers, real, time, rule))
                .setViewResolvers((name, locale) ->
                        (model, request, response) -> response.getWriter().print(model.get("keadaan")))
                .build();

        var first = mailed(letters);
        secrets.add(first);
        assertThat(get(web, first)).isEqualTo("200 terbuka");
        assertThat(get(web, first)).as("looking uses nothing up").isEqualTo("200 terbuka");
        var again = handOvers.create(owner, "dinhub", "pjdinhub", "pj@dinhub.example", "admin");
        letters.send(again, null, "Lagi", "Tautan:");
        assertThat(get(web, first)).as("another took its place").isEqualTo("410 dicabut");
        var second = mailed(letters);
        secrets.add(second);
        assertThat(post(web, first)).startsWith("410 dicabut");

        wordpress.stopServer();
        assertThat(post(web, second)).startsWith("503 gagal");
        wordpress.startServer();
        var link = post(web, second);
        assertThat(link).startsWith("303 http://bantenprov.go.id/wp-login.php?action=rp&key=");
        secrets.add(link.replaceAll(".*key=([^&]+).*", "$1"));
        assertThat(post(web, second)).isEqualTo("410 dipakai");
        assertThat(get(web, second)).isEqualTo("410 dipakai");

        var late = handOvers.create(owner, "dinhub", "pjdinhub", "pj@dinhub.example", "admin");
        var third = handOvers.token(late.id()).orElseThrow();
        secrets.add(third);
        clock.move(Duration.ofHours(72));
        assertThat(get(web, third)).isEqualTo("410 kedaluwarsa");
        assertThat(post(web, third)).isEqualTo("410 kedaluwarsa");

        for (var guess = 0; guess < 10; guess++) {
            assertThat(get(web, "tebakan" + guess)).isEqualTo("404 tidak-dikenal");
        }
        assertThat(get(web, "tebakan")).isEqualTo("429 terlalu-sering");
        assertThat(post(web, "tebakan")).isEqualTo("429 terlalu-sering");
        return secrets;
    }

    /** A case whose first attempt failed over a wrong password, so that the engine keeps how. */
    private String prepared() {
        var wrong = new HashMap<Object, Object>();
        wrong.put(
                "siapkanSitus",
                OpdBeans.of(
                                database,
                                transactions,
                                clock,
                                new AutomaticProvisioner(
                                        dns,
                                        network("sandi-aplikasi-yang-salah"),
                                        null,
                                        new ProvisioningJournal(jdbc, transactions, clock),
                                        PARENT))
                        .get("siapkanSitus"));
        var inputs = Map.of("namaOpd", "Dinas dinhub", "subdomain", "dinhub", "email", "pj@dinhub.example");
        try (var model = new ServiceTask(database, transactions, wrong, "siapkanSitus", inputs, Set.of())) {
            var kasus = model.begin(Map.of());
            new SubdomainRegister(jdbc, transactions, clock, OpdBeans.rule(PARENT)).reserve(kasus, "dinhub");
            assertThatThrownBy(() -> model.run(kasus)).hasStackTraceContaining("WordPress menolak akun Tayang");
            return kasus;
        }
    }

    private static String get(MockMvc web, String token) throws Exception {
        var answer = web.perform(MockMvcRequestBuilders.get("/serah-terima/" + token))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        return answer.getStatus() + " " + answer.getContentAsString();
    }

    private static String post(MockMvc web, String token) throws Exception {
        var answer = web.perform(MockMvcRequestBuilders.post("/serah-terima/" + token))
                .andReturn()
                .getResponse();
        var to = answer.getHeader(HttpHeaders.LOCATION);
        return answer.getStatus() + " " + (to == null ? answer.getContentAsString() : to);
    }

    /** Sends what waits and gives the token of the mail. */
    private String mailed(HandOverLetters letters) throws Exception {
        var sent = new ArrayList<String>();
        var server = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                try {
                    sent.add((String) message.getContent());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        clock.move(Duration.ofMinutes(1));
        NotificationBeans.postman(database, clock, server, letters).run();
        assertThat(sent).singleElement().asString().contains("satu kali, sampai ");
        var token = Pattern.compile("https://tayang.example/serah-terima/([A-Za-z0-9_-]{43})")
                .matcher(sent.get(0));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
