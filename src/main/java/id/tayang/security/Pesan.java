package id.tayang.security;

/** What an official or a citizen reads for an HTTP status: what happened, and what to do. */
final class Pesan {

    private Pesan() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "Permintaan tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.";
            case 401 -> "Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.";
            case 403 -> "Anda tidak berhak melakukan tindakan ini. Hubungi admin bila Anda memerlukannya.";
            case 404 -> "Halaman atau data yang diminta tidak ada. Periksa alamatnya.";
            case 405 -> "Tindakan ini tidak tersedia di alamat tersebut.";
            case 409 -> "Data ini baru saja diubah orang lain. Muat ulang halaman, lalu coba lagi.";
            case 410 -> "Halaman ini sudah ditarik.";
            case 411 -> "Ukuran kiriman tidak disebutkan. Kirim berkas lewat formulir.";
            case 413 -> "Kiriman terlalu besar. Perkecil berkas atau teksnya, lalu coba lagi.";
            case 415 -> "Jenis kiriman ini tidak diterima.";
            case 429 -> "Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.";
            case 503 ->
                "Layanan sedang tidak dapat dipakai. Coba lagi beberapa menit lagi; tidak ada data yang hilang.";
            default ->
                status < 500
                        ? "Permintaan tidak dapat diproses. Periksa isiannya, lalu coba lagi."
                        : "Terjadi kesalahan di sistem; tidak ada data yang berubah. Coba lagi; bila tetap gagal, hubungi admin.";
        };
    }
}
