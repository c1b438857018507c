package id.tayang.support;

import id.tayang.kanal.Channel;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Post;
import id.tayang.kanal.TextLimit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** A channel that answers what a test tells it to, and keeps what it was asked. */
public final class ScriptedChannel implements Channel {

    public final List<String> calls = new ArrayList<>();
    public final List<Post> posts = new ArrayList<>();

    private final Deque<Supplier<Outcome>> answers = new ArrayDeque<>();

    public ScriptedChannel answers(Outcome... outcomes) {
        for (var outcome : outcomes) {
            answers.add(() -> outcome);
        }
        return this;
    }

    public ScriptedChannel forget() {
        answers.clear();
        calls.clear();
        posts.clear();
        return this;
    }

    /** The process ends in the middle of the next call. */
    public ScriptedChannel dies() {
        answers.add(() -> {
            throw new OutOfMemoryError("the process ends here");
        });
        return this;
    }

    @Override
    public String id() {
        return "telegram";
    }

    @Override
    public String label() {
        return "Telegram";
    }

    @Override
    public TextLimit limit() {
        return new TextLimit(200, String::length);
    }

    @Override
    public Outcome publish(Post post, Notes notes) {
        return call("publish", post);
    }

    @Override
    public Outcome resume(Post post, Notes notes) {
        return call("resume", post);
    }

    @Override
    public Outcome correct(Post post, String remoteId, Notes notes) {
        return call("correct " + remoteId, post);
    }

    @Override
    public Outcome withdraw(String remoteId, Notes notes) {
        return call("withdraw " + remoteId, null);
    }

    private Outcome call(String name, Post post) {
        calls.add(name);
        posts.add(post);
        return answers.remove().get();
    }
}
