package id.tayang.sla;

import id.tayang.berkas.OutsideSteps;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As the ledger noted it when the step began: a group that becomes one of this office later changes nothing. */
@Component
class OutsideStepQuery implements OutsideSteps {

    private final JdbcClient jdbc;

    OutsideStepQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(String kasus) {
        return jdbc.sql("select id from langkah_sla where kasus = ? and luar")
                .param(kasus)
                .query(String.class)
                .set();
    }
}
