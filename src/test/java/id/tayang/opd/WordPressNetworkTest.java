package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.RealWordPress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped plugin in a real network of sites. */
class WordPressNetworkTest {

    static final Path PLUGIN = Path.of("src/main/wordpress/tayang-opd.php");

    private static RealWordPress wordpress;
    private static WordPressNetwork network;

    @BeforeAll
    static void start() throws Exception {
        wordpress = RealWordPress.network("bantenprov.go.id");
        wordpress.addPlugin(PLUGIN);
        network = network("administrator");
    }

    @AfterAll
    static void stop() throws Exception {
        if (wordpress != null) {
            wordpress.close();
        }
    }

    private static WordPressNetwork network(String role) {
        var account = wordpress.account(role);
        return new WordPressNetwork(
                new WordPressProperties(wordpress.url() + "/", account.user(), account.password()), "bantenprov.go.id");
    }

    private static SiteRequest request(String kasus, String label, String title) {
        return new SiteRequest(kasus, title, label, label + ".bantenprov.go.id", "pj@" + label + ".example", false);
    }

    private static ProxySelector way() {
        return wordpress.visitor().proxy().orElseThrow();
    }

    @Test
    void makesASiteThatOpensWithItsTitleAndAnAdministrator() throws Exception {
        assertThat(network.find("dinkes")).isEmpty();

        var site = network.create(request("A", "dinkes", "Dinas Kesehatan & Keluarga \"Banten\""));

        assertThat(site)
                .isEqualTo(new NetworkSite(
                        "http://dinkes.bantenprov.go.id/",
                        "http://dinkes.bantenprov.go.id/wp-admin/",
                        "pjdinkes",
                        "A",
                        false));
        var look = new SiteLook(way());
        assertThat(look.problem(URI.create(site.url()), "Dinas Kesehatan & Keluarga \"Banten\""))
                .isEmpty();
        assertThat(look.problem(URI.create(site.url()), "Dinas Sosial"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("judulnya bukan"));
        assertThat(
                        wordpress.php(
                                "switch_to_blog(get_blog_id_from_url('dinkes.bantenprov.go.id')); $u = get_user_by('login', 'pjdinkes');"
                                        + " echo user_can($u, 'manage_options') ? 'kelola' : 'tidak', is_super_admin($u->ID) ? ' super' : '';"))
                .isEqualTo("kelola");
    }

    @Test
    void makesNothingNewForTheSameCaseAndNothingAtAllForAnother() throws Exception {
        var first = network.create(request("A", "bappeda", "Bappeda"));

        assertThat(network.create(request("A", "bappeda", "Bappeda"))).isEqualTo(first);
        assertThatThrownBy(() -> network.create(request("B", "bappeda", "Badan Lain")))
                .isInstanceOf(WordPressNetwork.Taken.class);
        assertThat(network.find("bappeda"))
                .hasValueSatisfying(site -> assertThat(site.kasus()).isEqualTo("A"));
    }

    @Test
    void makesOneSiteOfManyRequestsAtTheSameTime() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            var answers = pool.invokeAll(IntStream.range(0, 6)
                    .<Callable<String>>mapToObj(i -> () -> {
                        try {
                            return network.create(request("K" + i % 2, "rebutan", "Rebutan"))
                                    .account();
                        } catch (WordPressNetwork.Taken taken) {
                            return "dipakai";
                        }
                    })
                    .toList());
            var got = new java.util.ArrayList<String>();
            for (var answer : answers) {
                got.add(answer.get());
            }
            assertThat(got)
                    .containsOnly("pjrebutan", "dipakai")
                    .filteredOn("dipakai"::equals)
                    .hasSize(3);
        } finally {
            pool.shutdownNow();
        }
        assertThat(wordpress.php("echo count(get_sites(['domain' => 'rebutan.bantenprov.go.id'])), ' ',"
                        + " count(get_users(['blog_id' => 0, 'search' => 'pjrebutan*']));"))
                .isEqualTo("1 1");
    }

    @Test
    void finishesASiteWhoseRequestDiedOnTheWay() throws Exception {
        wordpress.php("add_action('wp_insert_site', function ($new) {"
                + " update_site_meta($new->blog_id, 'tayang_kasus', 'A'); exit; });"
                + " wp_insert_site(['domain' => 'putus.bantenprov.go.id', 'path' => '/', 'network_id' => 1]);");

        var site = network.create(request("A", "putus", "Dinas Putus"));

        assertThat(new SiteLook(way()).problem(URI.create(site.url()), "Dinas Putus"))
                .isEmpty();
    }

    @Test
    void archivesASiteAndGivesItsNameToAnotherWithoutItsContent() throws Exception {
        network.create(request("A", "dispora", "Dispora Lama"));

        network.archive("dispora", "B");
        assertThat(network.find("dispora"))
                .hasValueSatisfying(site -> assertThat(site.archived()).isFalse());
        network.archive("dispora", "");
        network.archive("dispora", "");
        network.archive("tidak-ada", "");

        var look = new SiteLook(way());
        assertThat(look.problem(URI.create("http://dispora.bantenprov.go.id/"), ""))
                .contains("dijawab dengan kode 410");
        var again = network.create(request("C", "dispora", "Dispora Baru"));
        assertThat(look.problem(URI.create(again.url()), "Dispora Baru")).isEmpty();
        assertThat(wordpress.php("echo count(get_sites(['archived' => 1, 'search' => 'dispora']));"))
                .isEqualTo("1");
    }

    @Test
    void developsASiteFurtherThatStandsAlready() throws Exception {
        network.create(request("A", "dlhk", "DLHK"));

        var site = network.create(
                new SiteRequest("B", "Nama Lain", "dlhk", "dlhk.bantenprov.go.id", "baru@dlhk.example", true));

        assertThat(site.kasus()).isEqualTo("A");
        assertThat(site.account()).isEqualTo("pjdlhk2");
        assertThat(new SiteLook(way()).problem(URI.create(site.url()), "DLHK")).isEmpty();
    }

    @Test
    void givesTheOneTimePageOfWordPressToWhoManagesTheSite() throws Exception {
        var site = network.create(request("A", "dinsos", "Dinas Sosial"));

        var link = network.passwordLink("dinsos", site.account(), "PJ@dinsos.example");

        var page = wordpress.visitor().send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("wp-resetpass"));
    }

    @Test
    void givesNoPageToAnybodyElse() throws Exception {
        network.create(request("A", "dishub", "Dinas Perhubungan"));
        network.create(request("B", "bkd", "BKD"));
        var admin = wordpress.account("administrator").user();

        for (var wrong : new String[][] {
            {"dishub", "pjdishub", "lain@dishub.example"},
            {"dishub", "pjbkd", "pj@bkd.example"},
            {"dishub", admin, "a@b.example"}
        }) {
            assertThatThrownBy(() -> network.passwordLink(wrong[0], wrong[1], wrong[2]))
                    .isInstanceOf(SiteFailure.class)
                    .hasMessageContaining("Akun ini tidak mengelola");
        }
    }

    @Test
    void refusesWhoIsNoNetworkAdministrator() {
        assertThatThrownBy(() -> network("editor").find("dinkes"))
                .isInstanceOf(SiteFailure.class)
                .hasMessageContaining("menolak akun Tayang");
        var wrong = new WordPressNetwork(
                new WordPressProperties(wordpress.url(), "admin", "sandi-yang-salah"), "bantenprov.go.id");
        assertThatThrownBy(() -> wrong.find("dinkes"))
                .isInstanceOf(SiteFailure.class)
                .hasMessageNotContaining("sandi-yang-salah");
    }
}
