package id.tayang.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealWordPressTest {

    @Test
    void aSiteGoesDownAndComesBackWithItsData() throws Exception {
        try (var wordpress = RealWordPress.site()) {
            assertThat(get(HttpClient.newHttpClient(), wordpress.url() + "/")).contains("Diskominfo Uji");
            wordpress.php("update_option('blogname', 'Nama Lain');");

            wordpress.stopServer();
            assertThatThrownBy(() -> get(HttpClient.newHttpClient(), wordpress.url() + "/"))
                    .isInstanceOf(ConnectException.class);
            wordpress.startServer();

            assertThat(get(HttpClient.newHttpClient(), wordpress.url() + "/")).contains("Nama Lain");
        }
    }

    @Test
    void aNetworkTellsItsSitesByHost(@TempDir Path folder) throws Exception {
        try (var wordpress = RealWordPress.network("bantenprov.go.id")) {
            var host = "dinkes.bantenprov.go.id";
            wordpress.php(
                    "wp_insert_site(['domain' => '%s', 'path' => '/', 'network_id' => 1, 'user_id' => 1, 'title' => 'Dinkes']);"
                            .formatted(host));
            wordpress.addPlugin(Files.writeString(folder.resolve("salam.php"), """
                    <?php add_action('rest_api_init', function () {
                        register_rest_route('uji/v1', '/salam', ['methods' => 'GET', 'callback' => fn() => 'Salam',
                            'permission_callback' => fn() => current_user_can('manage_sites')]);
                    });
                    """));

            assertThat(get(HttpClient.newHttpClient(), wordpress.url() + "/")).contains("Diskominfo Uji");
            assertThat(get(wordpress.visitor(), "http://" + host + "/")).contains("<title>Dinkes");
            assertThat(salam(wordpress, "administrator")).isEqualTo("\"Salam\"");
            assertThat(salam(wordpress, "editor")).contains("rest_forbidden");
        }
    }

    private static String salam(RealWordPress wordpress, String role) throws Exception {
        var account = wordpress.account(role);
        var basic = Base64.getEncoder()
                .encodeToString((account.user() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(wordpress.url() + "/wp-json/uji/v1/salam"))
                .header("Authorization", "Basic " + basic)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String get(HttpClient client, String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
