package id.tayang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class TayangApplication {

    public static void main(String[] args) {
        SpringApplication.run(TayangApplication.class, args);
    }
}
