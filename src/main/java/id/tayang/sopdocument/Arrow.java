package id.tayang.sopdocument;

/**
 * An arrow from a row to another, or back to itself.
 *
 * @param from index of the row it leaves
 * @param to index of the row it enters
 * @param label the answer that leads there; "" where no question is asked
 */
record Arrow(int from, int to, String label) {

    boolean straightOn() {
        return to == from + 1;
    }
}
