package id.tayang.kanal.wordpress;

import id.tayang.kanal.Channel;
import id.tayang.kanal.Halt;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Post;
import id.tayang.kanal.TextLimit;
import id.tayang.kanal.Unsaid;
import id.tayang.kanal.Wire;

/**
 * The office's WordPress. First a draft with the key of the item as its slug, then its pictures, then its text, compared
 * while nobody sees it; only then public, by its id. Each step looks first whether it is done, so everything may be repeated
 * from the start at any time, and it never says {@link Outcome.Unknown}: after a lost answer it is asked again later.
 */
final class WordPressChannel implements Channel {

    private final WordPressProperties properties;
    private final Wire wire;
    private final Unsaid password;

    WordPressChannel(WordPressProperties properties) {
        this.properties = properties;
        wire = new Wire(properties.address() + "/wp-json/wp/v2", properties.timeout());
        password = new Unsaid(properties.user(), properties.password());
    }

    @Override
    public String id() {
        return "wordpress";
    }

    @Override
    public String label() {
        return "WordPress";
    }

    @Override
    public TextLimit limit() {
        return new TextLimit(Integer.MAX_VALUE, String::length);
    }

    @Override
    public boolean showsWhole() {
        return true;
    }

    @Override
    public Outcome publish(Post post, Notes notes) {
        return outcome(notes, site -> site.publish(post));
    }

    @Override
    public Outcome resume(Post post, Notes notes) {
        return publish(post, notes);
    }

    @Override
    public Outcome correct(Post post, String remoteId, Notes notes) {
        return outcome(notes, site -> site.correct(post, Long.parseLong(remoteId)));
    }

    @Override
    public Outcome withdraw(String remoteId, Notes notes) {
        return outcome(notes, site -> site.withdraw(Long.parseLong(remoteId)));
    }

    @Override
    public String toString() {
        return properties.toString();
    }

    private Outcome outcome(Notes notes, Operation operation) {
        try {
            var site = new WordPressSite(new WordPressApi(wire, properties), notes);
            site.check();
            return operation.on(site);
        } catch (Halt halt) {
            return withoutPassword(halt.outcome());
        }
    }

    /** A refusal is given on in the words of WordPress and its plugins. */
    private Outcome withoutPassword(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected
                ? new Outcome.Rejected(password.in(rejected.code()), password.in(rejected.reason()))
                : outcome;
    }

    private interface Operation {
        Outcome on(WordPressSite site) throws Halt;
    }
}
