package id.tayang.kanal.wordpress;

import id.tayang.kanal.Halt;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Post;

/** WordPress for the length of one operation. */
final class WordPressSite {

    private final WordPressApi api;
    private final WordPressPosts posts;
    private final WordPressMedia media;
    private final WordPressTerms terms;

    WordPressSite(WordPressApi api, Notes notes) {
        this.api = api;
        posts = new WordPressPosts(api, notes);
        media = new WordPressMedia(api, notes);
        terms = new WordPressTerms(api);
    }

    /** A wrong password is not told by what fails first without it. */
    void check() throws Halt {
        var can = api.read("/users/me?context=edit&_fields=capabilities").path("capabilities");
        if (!can.path("publish_posts").asBoolean() || !can.path("upload_files").asBoolean()) {
            throw new Halt(new Rejected(
                    "peran",
                    "Akun robot tidak boleh menayangkan di WordPress. Minta pengelola memberinya peran Author, lalu kirim"
                            + " ulang."));
        }
    }

    Outcome publish(Post post) throws Halt {
        var category = terms.category(post.category());
        var tags = terms.tags(post.tags());
        var there = posts.ensure(post);
        try {
            var pictures = media.ensure(there.id(), post);
            var filled = posts.fill(there, Wanted.of(post, category, tags, pictures));
            media.removeOthers(there.id(), post.kasus(), pictures);
            return sent(posts.publish(filled, post));
        } catch (Halt halt) {
            if (halt.outcome() instanceof Rejected) {
                putAside(there.id());
            }
            throw halt;
        }
    }

    /**
     * A person decides now, and perhaps publishes it by hand: what lies about unfinished goes to the trash, where WordPress
     * empties it in time and the next attempt finds it again.
     */
    private void putAside(long id) {
        try {
            if (posts.find(id).filter(post -> !post.isPublic()).isPresent()) {
                posts.trash(id);
                media.removeAll(id);
            }
        } catch (Halt itStays) {
            // Why it was refused matters more.
        }
    }

    Outcome correct(Post post, long id) throws Halt {
        var there = posts.find(id).filter(WordPressPost::isPublic);
        if (there.isEmpty()) {
            return new Rejected(
                    "tidak-tayang",
                    "Pos %d tidak lagi tayang di WordPress, sehingga tidak dapat diralat. Periksa pos itu di WordPress."
                            .formatted(id));
        }
        var category = terms.category(post.category());
        var tags = terms.tags(post.tags());
        var pictures = media.ensure(id, post);
        var filled = posts.fill(there.get(), Wanted.of(post, category, tags, pictures));
        media.removeOthers(id, post.kasus(), pictures);
        return sent(filled);
    }

    Outcome withdraw(long id) throws Halt {
        posts.trash(id);
        media.removeAll(id);
        return new Sent(String.valueOf(id), null);
    }

    private static Sent sent(WordPressPost post) {
        return new Sent(String.valueOf(post.id()), post.link());
    }
}
