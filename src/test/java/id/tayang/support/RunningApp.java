package id.tayang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a free port, demo profile, database in memory. Every HTTP test uses it as it stands, without
 * settings or mocks of its own, so that the application starts once for all of them; a test therefore cleans up after itself.
 * Jobs run only when a test runs them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tayang;DB_CLOSE_DELAY=-1;DEFAULT_NULL_ORDERING=HIGH",
            "camunda.bpm.job-execution.enabled=false",
            // An office's own SOP beside the shipped ones: every test proves that five is no magic number.
            "tayang.models=" + SopFiles.EXAMPLE,
            // Nothing moves a deadline of a test behind its back.
            "tayang.kalender.periksa=PT24H"
        })
public @interface RunningApp {}
