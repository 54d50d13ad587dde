#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "pdf/pdf_writer.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/sample_pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>

#include <csignal>
#include <sys/resource.h>

using namespace parvis;
using test::samplePdf;

namespace {

/// Lets no file of this process grow beyond some bytes: a full disk, for tests.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    Q_DISABLE_COPY(SmallDisk)

private:
    rlimit before_{};
    void (*handler_)(int);
};

} // namespace

TEST_CASE("a finished PDF has its metadata, language and outline")
{
    PdfFinish finish;
    finish.info.title = u"Revue de presse n° 3 « été »"_qs;
    finish.info.author = u"Centre de ressources"_qs;
    finish.info.subject = u"Mars 2024"_qs;
    finish.info.keywords = {u"presse"_qs, u"quartiers"_qs};
    finish.info.date = QDate(2024, 4, 19);
    finish.outline = {{u"Partie 1"_qs, {1, 0}, 0}, {u"Détail"_qs, {2, 100}, 1}, {u"Partie 2"_qs, {2, 0}, 0}};
    const QByteArray pdf = finishPdf(samplePdf({u"Un"_qs, u"Deux"_qs}), finish);
    const PdfDocument document(pdf);
    CHECK(document.title() == finish.info.title);
    CHECK(document.author() == finish.info.author);
    CHECK(document.subject() == finish.info.subject);
    CHECK(document.pageLabel(2) == u"2");
    const auto outline = document.outline();
    REQUIRE(outline.size() == 3);
    CHECK(outline[0] == PdfBookmark{u"Partie 1"_qs, 1, 0, 0});
    CHECK(outline[1].title == u"Détail");
    CHECK(outline[1].level == 1);
    CHECK(outline[1].page == 2);
    CHECK(outline[1].top == Approx(100).margin(0.5));
    CHECK(outline[2].level == 0);
    CHECK(document.pageText(1) == u"Un");
}

TEST_CASE("a finished PDF tells readers its language and to show its title")
{
    PdfFinish finish;
    finish.info.language = u"fr-FR"_qs;
    const QByteArray bytes = finishPdf(samplePdf({u"Un"_qs}), finish);
    QPDF pdf;
    pdf.processMemoryFile("finished", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "fr-FR");
    CHECK(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK_FALSE(pdf.getRoot().hasKey("/MarkInfo"));
    CHECK_FALSE(pdf.getRoot().hasKey("/Outlines"));
}

TEST_CASE("the same content gives the same bytes")
{
    const PdfFinish finish{{u"Titre"_qs, {}, {}, {}, u"fr-FR"_qs, {}}, {{u"Un"_qs, {1, 0}, 0}}, {}};
    CHECK(finishPdf(samplePdf({u"Un"_qs}), finish) == finishPdf(samplePdf({u"Un"_qs}), finish));
}

TEST_CASE("an outline entry beyond the last page leads to the last page")
{
    PdfFinish finish;
    finish.outline = {{u"Loin"_qs, {12, 5000}, 3}};
    const PdfDocument document(finishPdf(samplePdf({u"Un"_qs}), finish));
    REQUIRE(document.outline().size() == 1);
    CHECK(document.outline()[0].page == 1);
}

TEST_CASE("bytes that are no PDF cannot be finished")
{
    CHECK_THROWS_AS(finishPdf("nothing", {}), Error);
}

TEST_CASE("a PDF is saved whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"été.pdf"_qs);
    savePdf("one", path);
    savePdf("two", path);
    CHECK(test::bytesOf(path) == "two");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a path that cannot be written is an error that names it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/revue.pdf"_qs);
    try {
        savePdf("bytes", path);
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(error.where() == path);
        CHECK(error.message().startsWith(u"The PDF could not be written"_qs));
        CHECK_FALSE(error.advice().isEmpty());
    }
    CHECK_THROWS_AS(savePdf("bytes", folder.path()), Error);
}

TEST_CASE("a full disk leaves what stood there before, and no half file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"revue.pdf"_qs);
    savePdf("before", path);
    {
        const SmallDisk disk(1000);
        CHECK_THROWS_AS(savePdf(QByteArray(100'000, 'x'), path), Error);
        CHECK_THROWS_AS(savePdf(QByteArray(100'000, 'x'), folder.filePath(u"new.pdf"_qs)), Error);
    }
    CHECK(test::bytesOf(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"revue.pdf"_qs});
}

TEST_CASE("a full device is an error, and stays a device")
{
    const QString device = u"/dev/full"_qs;
    if (!QFileInfo::exists(device)) {
        WARN("skipped: this system has no /dev/full");
        return;
    }
    CHECK_THROWS_AS(savePdf("bytes", device), Error);
    CHECK_FALSE(QFileInfo(device).isFile());
}
