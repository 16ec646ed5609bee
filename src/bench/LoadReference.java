import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import org.chancery.reference.ReferenceData;

/**
 * Loads the reference data once and prints the milliseconds that took: {@code LoadReference STEP wall|processor}. The
 * clock of the processor costs classes of its own, so it is never read together with the other.
 */
public final class LoadReference {
    public static void main(String[] args) {
        LongSupplier clock = args[1].equals("wall")
                ? System::nanoTime
                : ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        LocalDate day = LocalDate.of(2022, 1, 14);
        long began = clock.getAsLong();
        boolean complete = load(args[0], day);
        long ended = clock.getAsLong();
        if (!complete) {
            throw new IllegalStateException("something was not found");
        }
        System.out.println((ended - began) / 1e6);
    }

    private static boolean load(String step, LocalDate day) {
        ReferenceData data = ReferenceData.builtIn();
        if (step.equals("open")) {
            return true;
        }
        boolean complete = data.country("Kazakhstan").isPresent()
                & data.body("Atlantic Alliance").isPresent()
                & data.region("Horn of Africa").isPresent()
                & data.topic("sanctions").isPresent()
                & data.people().named("Antony Blinken").isPresent();
        if (step.equals("names")) {
            return complete;
        }
        complete &= data.countries().all().size() > 0
                & data.bodies().all().size() > 0
                & data.regions().all().size() > 0
                & data.topics().all().size() > 0
                & data.people().all().size() > 0;
        if (step.equals("all")) {
            return complete;
        }
        data.person("Lavrov", day);
        if (step.equals("likeness")) {
            data.person("Antony Blinkin", day);
        }
        return complete;
    }
}
