package id.tayang.publishing;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits at once, whatever becomes of the transaction around it: what was told to a network stays told when the engine rolls
 * back or the process dies.
 */
@Component
class OwnTransaction {

    private final TransactionTemplate template;

    OwnTransaction(PlatformTransactionManager transactions) {
        template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T call(Supplier<T> work) {
        return template.execute(status -> work.get());
    }

    void run(Runnable work) {
        template.executeWithoutResult(status -> work.run());
    }
}
