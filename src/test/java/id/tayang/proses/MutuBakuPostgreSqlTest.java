package id.tayang.proses;

import id.tayang.support.TestDatabase;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class MutuBakuPostgreSqlTest extends MutuBaku {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE =
            SopEngine.on(TestDatabase.POSTGRESQL).build();

    private final SopEngine engine = SopEngine.of(ENGINE);

    @Override
    SopEngine engine() {
        return engine;
    }
}
