package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Wire.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Categories and tags by their names. Made where they lack; made twice they are one. */
final class WordPressTerms {

    private final WordPressApi api;

    WordPressTerms(WordPressApi api) {
        this.api = api;
    }

    /**
     * A category that lacks and that the account may not make is said to a person: the item would stand where nobody approved
     * it.
     */
    Set<Long> category(String word) throws Halt {
        var slug = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return Set.of();
        }
        var there = api.read("/categories?slug={slug}&_fields=id", slug);
        if (!there.isEmpty()) {
            return Set.of(there.get(0).path("id").asLong());
        }
        var name = word.strip().substring(0, 1).toUpperCase(Locale.ROOT)
                + word.strip().substring(1);
        var made = api.post("/categories", Map.of("name", WordPressHtml.escaped(name), "slug", slug));
        if (WordPressAnswers.code(made).equals("rest_cannot_create")) {
            throw new Halt(new Rejected(
                    "kategori-tidak-ada",
                    "WordPress belum punya kategori \"%s\". Minta pengelola membuat kategori dengan slug \"%s\", lalu kirim ulang."
                            .formatted(word, slug)));
        }
        return Set.of(id(made));
    }

    Set<Long> tags(List<String> words) throws Halt {
        var ids = new TreeSet<Long>();
        for (var word : words) {
            if (!word.isBlank()) {
                ids.add(id(api.post("/tags", Map.of("name", WordPressHtml.escaped(word.strip())))));
            }
        }
        return ids;
    }

    private static long id(Reply made) throws Halt {
        if (made instanceof Reply.Answered answer && WordPressAnswers.code(made).equals("term_exists")) {
            return existing(answer.body()).asLong();
        }
        return WordPressApi.body(made).path("id").asLong();
    }

    private static JsonNode existing(JsonNode answer) {
        return answer.path("data").path("term_id");
    }
}
