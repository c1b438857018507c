package id.tayang.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void answers(TestDatabase database) {
        var one = JdbcClient.create(database.migrated())
                .sql("select 1")
                .query(Integer.class)
                .single();

        assertThat(one).isOne();
    }
}
