package id.tayang;

import id.tayang.sop.CheckCommand;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
@ConfigurationPropertiesScan
public class TayangApplication {

    public static void main(String[] args) {
        if (CheckCommand.asked(args)) {
            System.exit(new CheckCommand(System.out).run(args));
        }
        SpringApplication.run(TayangApplication.class, args);
    }

    /** The one clock of the application; zones are added where people read or write times. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
