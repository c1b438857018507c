package id.tayang.officehours;

/** Somebody else changed the calendar since it was looked at. */
class StaleCalendarException extends IllegalStateException {

    StaleCalendarException() {
        super("Kalender sudah diubah orang lain sejak pratinjau ini dibuat. Muat ulang, lalu periksa lagi.");
    }
}
