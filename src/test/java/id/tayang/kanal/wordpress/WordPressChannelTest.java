package id.tayang.kanal.wordpress;

import static id.tayang.kanal.wordpress.Sample.channel;
import static id.tayang.kanal.wordpress.Sample.picture;
import static id.tayang.kanal.wordpress.Sample.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Picture;
import id.tayang.kanal.Post;
import id.tayang.kanal.wordpress.Sample.Memory;
import id.tayang.support.RealWordPress;
import id.tayang.support.RealWordPress.Account;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real WordPress; the robot is an author unless said. */
class WordPressChannelTest {

    private static RealWordPress wordpress;
    private static WordPressChannel author;
    private static Citizen citizen;

    @BeforeAll
    static void start() throws Exception {
        wordpress = RealWordPress.shared();
        author = channel(wordpress.url(), wordpress.account("author"));
        citizen = new Citizen(wordpress);
    }

    @Test
    void anItemAppearsWithPicturesCategoryAndTags() throws Exception {
        var html =
                "<h2>Hasil</h2><p>Rapat &amp; evaluasi: <a href=\"mailto:humas@contoh.go.id\">humas@contoh.go.id</a></p>"
                        + "<figure><img src=\"/media/2.jpg\" alt=\"Peserta\" loading=\"lazy\"><figcaption>Foto: Humas</figcaption></figure>";
        var post = post(
                "Rapat SPBE", html, picture(1, "Kepala dinas \"membuka\" rapat", "Ani & Budi"), picture(2), picture(3));

        var sent = sent(author.publish(post, new Memory()));

        var seen = citizen.json("/posts/" + sent.remoteId() + "?_embed");
        assertThat(seen.path("link").asText()).isEqualTo(sent.url());
        assertThat(sent.url()).endsWith("/rapat-spbe-" + post.kasus().substring(0, 8) + "/");
        assertThat(seen.at("/_embedded/wp:term/0/0/slug").asText()).isEqualTo("berita");
        assertThat(seen.at("/_embedded/wp:term/1"))
                .extracting(tag -> tag.path("name").asText())
                .containsExactlyInAnyOrder("Rapat", "SPBE");
        var featured = seen.at("/_embedded/wp:featuredmedia/0");
        assertThat(featured.path("alt_text").asText()).isEqualTo("Kepala dinas \"membuka\" rapat");
        assertThat(Jsoup.parse(featured.at("/caption/rendered").asText()).text())
                .isEqualTo("Foto: Ani & Budi");
        assertThat(citizen.file(featured.path("source_url").asText())).isEqualTo(Sample.jpeg(1));
        var page = Jsoup.parse(citizen.page(sent.url()));
        assertThat(page.select("h1").text()).isEqualTo(post.title());
        assertThat(page.select(".entry-content h2").text()).isEqualTo("Hasil");
        assertThat(page.select(".entry-content img")).hasSize(2).allSatisfy(image -> {
            assertThat(image.attr("src")).startsWith(wordpress.url() + "/wp-content/uploads/");
            assertThat(image.attr("alt")).isNotEmpty();
        });
        assertThat(page.select(".entry-content img").eachAttr("alt")).containsExactly("Peserta", "Foto ke-3");
        assertThat(page.select(".entry-content figcaption").eachText())
                .containsExactly("Foto: Humas", "Foto: Diskominfo");
        assertThat(page.select(".entry-content").html()).doesNotContain(post.kasus() + "-1\"", "<!--");
        assertThat(citizen.page(wordpress.url() + "/")).contains(post.title());
    }

    @Test
    void whatIsSentTwiceIsThereOnce() throws Exception {
        var post = post("Dua kali", "<p>Isi</p>", picture(1));
        var notes = new Memory();

        var first = sent(author.publish(post, notes));

        assertThat(author.resume(post, notes)).isEqualTo(first);
        assertThat(author.publish(post, new Memory()))
                .as("nothing is remembered")
                .isEqualTo(first);
        assertThat(citizen.posts(post.title())).isOne();
        assertThat(citizen.media(post)).isOne();
    }

    @Test
    void whatIsSentAtTheSameTimeIsPublicOnce() throws Exception {
        var post = post("Serentak", "<p>Isi</p>", picture(1), picture(2));
        var senders = Executors.newFixedThreadPool(4);
        try {
            senders.invokeAll(Collections.nCopies(4, () -> author.publish(post, new Memory())));
        } finally {
            senders.shutdown();
        }

        var sent = sent(author.resume(post, new Memory()));

        assertThat(citizen.posts(post.title())).isOne();
        assertThat(citizen.media(post)).isEqualTo(2);
        assertThat(Jsoup.parse(citizen.page(sent.url())).select("article img"))
                .hasSize(2)
                .allSatisfy(
                        image -> assertThat(citizen.status(image.attr("src"))).isEqualTo(200));
    }

    @Test
    void aCorrectionReplacesTextAndPicturesAtTheSameAddress() throws Exception {
        var post = post("Sebelum ralat", "<p>Salah</p>", picture(1), picture(2), picture(3, "Alt lama", "A"));
        var sent = sent(author.publish(post, new Memory()));
        var withdrawn = pictureOf(sent, 2);
        var revised = Sample.revised(
                post, "Sesudah ralat " + post.kasus(), "<p>Benar</p>", picture(4), picture(3, "Alt baru", "B"));

        assertThat(author.correct(revised, sent.remoteId(), new Memory())).isEqualTo(sent);
        assertThat(author.correct(revised, sent.remoteId(), new Memory()))
                .as("again")
                .isEqualTo(sent);

        var page = Jsoup.parse(citizen.page(sent.url()));
        assertThat(page.select("h1").text()).isEqualTo(revised.title());
        assertThat(page.select(".entry-content").text()).contains("Benar").doesNotContain("Salah");
        assertThat(page.select(".entry-content img").eachAttr("alt")).containsExactly("Alt baru");
        assertThat(page.select(".entry-content figcaption").text()).isEqualTo("Foto: B");
        assertThat(citizen.media(post)).isEqualTo(2);
        assertThat(citizen.status(withdrawn)).isEqualTo(404);
        assertThat(citizen.posts(post.kasus())).isOne();
    }

    @Test
    void aWithdrawnItemIsGoneWithItsPictures() throws Exception {
        var post = post("Ditarik", "<p>Isi</p>", picture(1), picture(2));
        var sent = sent(author.publish(post, new Memory()));
        var addresses = List.of(pictureOf(sent, 1), pictureOf(sent, 2));
        for (var address : addresses) {
            assertThat(citizen.status(address)).isEqualTo(200);
        }

        assertThat(author.withdraw(sent.remoteId(), new Memory())).isEqualTo(new Sent(sent.remoteId(), null));

        assertThat(citizen.status(sent.url())).isEqualTo(404);
        for (var address : addresses) {
            assertThat(citizen.status(address)).as(address).isEqualTo(404);
        }
        assertThat(citizen.media(post)).isZero();
        assertThat(author.withdraw(sent.remoteId(), new Memory())).isEqualTo(new Sent(sent.remoteId(), null));
        assertThat(author.correct(post, sent.remoteId(), new Memory()))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("tidak-tayang"));
        assertThat(author.withdraw("999999", new Memory())).as("never was").isEqualTo(new Sent("999999", null));
    }

    @Test
    void picturesOfAnItemThatSomebodyDeletedForGoodAreRemembered() throws Exception {
        var post = post("Dihapus tangan", "<p>Isi</p>", picture(1));
        var notes = new Memory();
        var sent = sent(author.publish(post, notes));
        var address = pictureOf(sent, 1);
        wordpress.php("wp_delete_post(%s, true);".formatted(sent.remoteId()));

        assertThat(author.withdraw(sent.remoteId(), notes)).isInstanceOf(Sent.class);

        assertThat(citizen.status(address)).isEqualTo(404);
    }

    @Test
    void scriptsStayHarmlessWhateverTheRoleLetsThrough() throws Exception {
        var hostile = "<p onclick=\"alert(1)\">Aman</p><script>alert(2)</script><img src=x onerror=alert(3)>"
                + "<iframe src=\"https://jahat.example\"></iframe><a href=\"javascript:alert(4)\">klik</a>"
                + "<!-- wp:html --><p>[gallery] [caption]x[/caption]</p>";
        for (var role : new String[] {"author", "editor", "administrator"}) {
            var post = post("Peran " + role, hostile);

            var sent = sent(channel(wordpress.url(), wordpress.account(role)).publish(post, new Memory()));

            var content = citizen.json("/posts/" + sent.remoteId())
                    .at("/content/rendered")
                    .asText();
            assertThat(content)
                    .contains("Aman", "klik", "gallery]")
                    .doesNotContain("script", "onclick", "onerror", "iframe", "jahat", "alert", "<img");
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingIt() {
        var wrong = channel(wordpress.url(), new Account("robot-author", "kata sandi salah"));

        var outcome = wrong.publish(post("Sandi", "<p>Isi</p>"), new Memory());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("sandi aplikasi"));
        assertThat(outcome.toString() + wrong).doesNotContain("kata sandi salah");
    }

    @Test
    void aRoleThatMayNotPublishIsSaid() throws Exception {
        var password = wordpress.php("""
                $id = wp_insert_user(['user_login' => 'magang', 'role' => 'contributor', 'user_pass' => 'x',
                    'user_email' => 'magang@contoh.go.id']);
                echo WP_Application_Passwords::create_new_application_password($id, ['name' => 'x'])[0];
                """);

        var outcome = channel(wordpress.url(), new Account("magang", password))
                .publish(post("Peran", "<p>Isi</p>"), new Memory());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("peran"));
    }

    @Test
    void aSlugThatAPostOrAPageHasIsNotTaken() throws Exception {
        var one = post("Kembar", "<p>Satu</p>");
        var other = Sample.revised(post("x", ""), one.title(), "<p>Dua</p>");
        var page = post("Profil", "<p>Berita profil</p>");
        wordpress.php("wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => '%s']);"
                .formatted(page.title()));

        var first = sent(author.publish(one, new Memory()));
        var second = sent(author.publish(other, new Memory()));
        var third = sent(author.publish(page, new Memory()));

        assertThat(second.url()).isNotEqualTo(first.url());
        assertThat(citizen.page(first.url())).contains("Satu");
        assertThat(citizen.page(second.url())).contains("Dua");
        assertThat(citizen.page(third.url())).contains("Berita profil");
    }

    @Test
    void aCategoryThatLacksIsMadeByWhoMayAndSaidByWhoMayNot() throws Exception {
        var post = Sample.filed(post("Kategori", "<p>Isi</p>"), "agenda daerah");

        assertThat(author.publish(post, new Memory())).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo("kategori-tidak-ada");
            assertThat(rejected.reason()).contains("agenda-daerah");
        });
        assertThat(citizen.posts(post.title())).isZero();

        var editor = channel(wordpress.url(), wordpress.account("editor"));
        var sent = sent(editor.publish(post, new Memory()));
        assertThat(citizen.json("/posts/" + sent.remoteId() + "?_embed")
                        .at("/_embedded/wp:term/0/0/slug")
                        .asText())
                .isEqualTo("agenda-daerah");
    }

    @Test
    void emojiAndArabicScriptArriveAsTheyAre() throws Exception {
        var post = post(
                "بِسْمِ اللّٰهِ 🎉 <Rapat> & \"kutipan\"",
                "<p>السلام عليكم 👨‍👩‍👧‍👦 &lt;b&gt; 1 < 2 &amp; 3</p>",
                picture(1, "صورة 📷", "أحمد"));

        var sent = sent(author.publish(post, new Memory()));

        var page = Jsoup.parse(citizen.page(sent.url()));
        assertThat(page.select("h1").text())
                .contains("بِسْمِ اللّٰهِ 🎉 <Rapat> &")
                .contains("kutipan");
        assertThat(page.select(".entry-content p").text()).isEqualTo("السلام عليكم 👨‍👩‍👧‍👦 <b> 1 < 2 & 3");
        assertThat(page.select(".post-thumbnail img").attr("alt")).isEqualTo("صورة 📷");
        assertThat(citizen.status(sent.url())).isEqualTo(200);
    }

    @Test
    void fiftyPicturesArrive() throws Exception {
        var post = post(
                "Lima puluh",
                "<p>Isi</p>",
                IntStream.rangeClosed(1, 50).mapToObj(Sample::picture).toArray(Picture[]::new));

        var sent = sent(author.publish(post, new Memory()));

        assertThat(citizen.media(post)).isEqualTo(50);
        assertThat(Jsoup.parse(citizen.page(sent.url())).select(".entry-content img"))
                .hasSize(49);
        assertThat(author.withdraw(sent.remoteId(), new Memory())).isInstanceOf(Sent.class);
        assertThat(citizen.media(post)).isZero();
    }

    @Test
    void aPictureThatWordPressRefusesIsNamed() throws Exception {
        var post = post(
                "Gambar",
                "<p>Isi</p>",
                picture(1),
                picture(2, "", "", "<?php echo 1;".getBytes(StandardCharsets.UTF_8)));

        assertThat(author.publish(post, new Memory())).isInstanceOfSatisfying(Rejected.class, rejected -> {
            // With WordPress 6.1; others say "sideload_error".
            assertThat(rejected.code()).startsWith("rest_upload_");
            assertThat(rejected.reason()).contains("foto2.jpg");
        });
        assertThat(citizen.posts(post.title())).isZero();
    }

    @Test
    void whatARefusedItemLeavesIsPutAsideAndUsedAgain() throws Exception {
        var broken = picture(2, "", "", "<?php echo 1;".getBytes(StandardCharsets.UTF_8));
        var post = post("Sisa", "<p>Isi</p>", picture(1), broken);
        var notes = new Memory();

        assertThat(author.publish(post, notes)).isInstanceOf(Rejected.class);

        assertThat(citizen.media(post)).isZero();
        assertThat(citizen.unfinished(post.title())).isZero();
        assertThat(citizen.drafted(post.title())).as("in the trash").isOne();

        var again = Sample.illustrated(post, picture(1), picture(2));
        assertThat(sent(author.resume(again, notes)).url()).contains("/sisa-");
        assertThat(citizen.drafted(post.title())).isOne();
        assertThat(citizen.media(post)).isEqualTo(2);
    }

    @Test
    void whatIsDownIsAskedAgainLater() throws Exception {
        var post = post("Padam", "<p>Isi</p>");
        var notes = new Memory();
        wordpress.stopServer();
        try {
            assertThat(author.publish(post, notes))
                    .isInstanceOfSatisfying(
                            Throttled.class,
                            later -> assertThat(later.atLeast()).isZero());
        } finally {
            wordpress.startServer();
        }

        assertThat(author.publish(post, notes)).isInstanceOf(Sent.class);
        assertThat(citizen.posts(post.title())).isOne();
    }

    @Test
    void aDraftThatSomebodyThrewAwayIsPublishedAllTheSame() throws Exception {
        var post = Sample.filed(post("Tong sampah", "<p>Isi</p>", picture(1)), "berita");
        var notes = new Memory();
        var broken = Sample.revised(post, post.title(), post.html(), picture(1), picture(2, "", "", new byte[] {1}));
        var first = new Post(
                post.kasus(), 1, broken.title(), "", broken.html(), "", "", "berita", post.tags(), broken.pictures());
        assertThat(author.publish(first, notes)).isInstanceOf(Rejected.class);
        wordpress.php("wp_trash_post(%s);".formatted(notes.find("pos").orElseThrow()));

        var sent = sent(author.publish(post, new Memory()));

        assertThat(notes.find("pos")).contains(sent.remoteId());
        assertThat(sent.url()).endsWith("/tong-sampah-" + post.kasus().substring(0, 8) + "/");
        assertThat(citizen.posts(post.title())).isOne();
    }

    @Test
    void plainHttpIsRefusedByAWordPressThatIsNotLocal() throws Exception {
        try (var production = RealWordPress.site("production")) {
            var outcome = channel(production.url(), production.account("author"))
                    .publish(post("Produksi", "<p>Isi</p>"), new Memory());

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            rejected -> assertThat(rejected.code()).isEqualTo("rest_not_logged_in"));
        }
    }

    @Test
    void whatWordPressStoresOtherwiseIsNotPublished(@TempDir Path folder) throws Exception {
        var plugin = Files.writeString(folder.resolve("ubah.php"), """
                <?php add_filter('wp_insert_post_data', function ($data) {
                    if (strpos($data['post_content'], 'Diubah') !== false) $data['post_content'] .= '<p>Iklan</p>';
                    return $data; });
                """);
        wordpress.addPlugin(plugin);
        var post = post("Plugin", "<p>Diubah</p>");

        assertThat(author.publish(post, new Memory()))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo("berbeda"));

        assertThat(citizen.posts(post.title())).isZero();
    }

    private static Sent sent(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Sent.class);
        return (Sent) outcome;
    }

    /** @param at from 1, in the order of uploading */
    private static String pictureOf(Sent sent, int at) throws Exception {
        return citizen.json("/media?orderby=id&order=asc&parent=" + sent.remoteId())
                .path(at - 1)
                .path("source_url")
                .asText();
    }
}
