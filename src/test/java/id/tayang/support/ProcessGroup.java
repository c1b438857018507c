package id.tayang.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server with the children that it starts: those of PHP go on listening when only their parent is stopped. */
public final class ProcessGroup {

    private final Process leader;
    private final Path log;

    private ProcessGroup(Process leader, Path log) {
        this.leader = leader;
        this.log = log;
    }

    /** @param log takes what it says; added to what stands there */
    public static ProcessGroup start(Path log, Map<String, String> environment, String... command) throws IOException {
        // A child of Java leads no group, so setsid becomes the command itself: its id is that of the group.
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of("setsid"), Stream.of(command)).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return new ProcessGroup(builder.start(), log);
    }

    /** Runs a command to its end. Gives its output; what it complains of goes to the log. */
    public static String run(Path log, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + output + Files.readString(log));
        }
        return output;
    }

    /** Waits until it answers. */
    public void await(Answer answer) throws Exception {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answer.came()) {
            if (!leader.isAlive() || System.nanoTime() > until) {
                var said = Files.readString(log);
                stop();
                throw new IllegalStateException("No answer: " + said);
            }
            leader.waitFor(30, TimeUnit.MILLISECONDS);
        }
    }

    /** At once, nothing is asked of it. Returns when no process of the group is left. */
    public void stop() throws IOException, InterruptedException {
        var group = "-" + leader.pid();
        while (signal("-KILL", group)) {
            leader.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    /** @return whether there was anybody to signal */
    private static boolean signal(String signal, String group) throws IOException, InterruptedException {
        return new ProcessBuilder("/bin/kill", signal, "--", group)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    public interface Answer {
        boolean came() throws Exception;
    }
}
