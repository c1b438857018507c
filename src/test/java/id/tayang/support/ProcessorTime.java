package id.tayang.support;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processor time of this JVM and of the PostgreSQL behind a data source, whatever else runs on the machine. */
public record ProcessorTime(ProcessHandle server) {

    /** @param database asked as a superuser, on this machine */
    public static ProcessorTime of(DataSource database) {
        var pid = JdbcClient.create(database)
                .sql("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)")
                .query(Long.class)
                .single();
        return new ProcessorTime(ProcessHandle.of(pid).orElseThrow());
    }

    /** Since both began; sessions of the database that have ended are left out. */
    public Duration spent() {
        var own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        return Stream.concat(Stream.of(server), server.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ofNanos(own), Duration::plus);
    }
}
