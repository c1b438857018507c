package id.tayang.pemeriksaan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.HtmlText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A text for publication as it is looked at.
 *
 * @param isi plain text or HTML as it was typed
 * @param teksKanal own words for channels, JSON in a text; empty where there are none
 */
record Teks(String judul, String ringkasan, String isi, String teksKanal) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "https?://\\S+";

    /** What is sent comes before what the case has. */
    static Teks of(JsonNode sent, JsonNode kept) {
        return new Teks(
                member(sent, kept, "judul"),
                member(sent, kept, "ringkasan"),
                member(sent, kept, "isi"),
                member(sent, kept, "teksKanal"));
    }

    boolean empty() {
        return judul.isBlank() && ringkasan.isBlank() && HtmlText.blank(isi);
    }

    /** Everything that is read, place by place. Addresses of links are not: numbers in them say nothing about people. */
    List<Bagian> bagian() {
        var all = new ArrayList<Bagian>();
        add(all, "Judul", judul);
        add(all, "Ringkasan", ringkasan);
        var lines = words().lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            add(all, "Isi, paragraf " + (i + 1), lines.get(i));
        }
        for (var image : html().select("img[alt]")) {
            add(all, "Teks alternatif gambar", image.attr("alt"));
        }
        channels()
                .properties()
                .forEach(words -> add(
                        all, "Teks untuk " + words.getKey(), words.getValue().asText()));
        return all;
    }

    /** The body for questions about its elements; without any when it is plain text. */
    Element html() {
        return Jsoup.parseBodyFragment(HtmlText.hasMarkup(isi) ? isi : "").body();
    }

    /** The words of the body, a line for each paragraph. */
    String words() {
        if (!HtmlText.hasMarkup(isi)) {
            return isi;
        }
        var body = html();
        body.select("img").remove();
        body.select("a").unwrap();
        return HtmlText.hasBlocks(isi) ? HtmlText.lines(body.html()) : body.wholeText();
    }

    private JsonNode channels() {
        try {
            return teksKanal.isEmpty() ? JSON.createObjectNode() : JSON.readTree(teksKanal);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static void add(List<Bagian> all, String letak, String words) {
        var read = words.replaceAll(ADDRESS, " ").replace('\u00a0', ' ').strip();
        if (!read.isEmpty()) {
            all.add(new Bagian(letak, read));
        }
    }

    private static String member(JsonNode sent, JsonNode kept, String name) {
        var value = sent.path(name).isTextual() ? sent.path(name) : kept.path(name);
        return value.asText("").strip();
    }
}
