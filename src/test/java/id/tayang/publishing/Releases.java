package id.tayang.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** Releases as models hand them over. */
final class Releases {

    private Releases() {}

    static SpinJsonNode naskah(String title, String summary, String body) {
        return Spin.JSON(JsonNodeFactory.instance
                .objectNode()
                .put("judul", title)
                .put("ringkasan", summary)
                .put("isi", body)
                .toString());
    }

    static Release release(String kasus, String title, String body) {
        return release(kasus, "situs", "berita", naskah(title, "Ringkasan " + title, body));
    }

    static Release release(String kasus, String channel, String category, SpinJsonNode naskah) {
        return release(kasus, channel, category, naskah, "");
    }

    /** @param tags with commas between */
    static Release release(String kasus, String channel, String category, SpinJsonNode naskah, String tags) {
        return new Release(
                kasus, 1, channel, Naskah.of(naskah), new Fingerprint().dari(naskah), category, Tag.typed(tags));
    }
}
