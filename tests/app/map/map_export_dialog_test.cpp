// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_export_dialog.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/map_exports.h"
#include "app/map/map_page.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ExportFixture : WorkspacePageFixture
{
    ExportFixture()
    {
        workspace.setToday(QDate(2025, 3, 3));
        page.resize(1000, 700);
        page.show();
        page.refresh(nullptr);
        REQUIRE(waitFor([&] { return page.isUpToDate(); }));
    }

    /// Presses the button of the page, as a user does.
    MapExportDialog* open()
    {
        for (QToolButton* button : page.findChildren<QToolButton*>()) {
            if (button->defaultAction() == page.exports()->exportAction())
                button->click();
        }
        auto* dialog = page.window()->findChild<MapExportDialog*>();
        REQUIRE(dialog);
        settle(*dialog);
        return dialog;
    }
    void settle(MapExportDialog& dialog)
    {
        REQUIRE(waitFor([&] { return dialog.isUpToDate(); }));
    }
    template <class T>
    T* field(MapExportDialog& dialog, const char* name)
    {
        T* found = dialog.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    /// With the keyboard, so that what a user would see follows.
    void choose(MapExportDialog& dialog, const char* name, const QVariant& data)
    {
        auto* box = field<QComboBox>(dialog, name);
        const int wanted = box->findData(data);
        REQUIRE(wanted >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        REQUIRE(box->currentIndex() == wanted);
    }
    void choose(MapExportDialog& dialog, MapExportKind kind) { choose(dialog, "kind", int(kind)); }
    QPushButton* okay(MapExportDialog& dialog)
    {
        return field<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
    }
    /// What stands below the preview or in its place.
    QString told(MapExportDialog& dialog)
    {
        return field<QLabel>(dialog, "caption")->text() + field<QPlainTextEdit>(dialog, "details")->toPlainText();
    }
    bool shows(MapExportDialog& dialog, const char* name) { return field<QWidget>(dialog, name)->isVisibleTo(&dialog); }
    QString path(const char* name) const { return folder.filePath(QLatin1StringView(name)); }
    /// Presses Export, names the file and waits until it is written.
    void write(MapExportDialog& dialog, const QString& file)
    {
        messages.clear();
        const QPointer<MapExportDialog> open(&dialog);
        answerFileDialog(file);
        QTest::mouseClick(okay(dialog), Qt::LeftButton);
        REQUIRE(waitFor([&] { return !open && !messages.empty() && workspace.jobs().isIdle(); }));
    }

    MapPage page{workspace, nullptr};
};

} // namespace

TEST_CASE("the dialog shows a preview of the page, and asks only what the kind depends on")
{
    ExportFixture f;
    MapExportDialog& dialog = *f.open();
    CHECK(dialog.choice().kind == MapExportKind::Page);
    CHECK_FALSE(f.field<QLabel>(dialog, "preview")->pixmap().isNull());
    CHECK(f.told(dialog).contains(u"1 : "));
    CHECK(f.shows(dialog, "paper"));
    CHECK(f.shows(dialog, "subtitle"));
    CHECK_FALSE(f.shows(dialog, "dpi"));
    f.choose(dialog, "format", u"png"_s);
    CHECK(f.shows(dialog, "dpi"));

    f.choose(dialog, MapExportKind::Data);
    f.settle(dialog);
    CHECK_FALSE(f.shows(dialog, "paper"));
    CHECK_FALSE(f.shows(dialog, "title"));
    CHECK(f.field<QComboBox>(dialog, "format")->currentData() == u"gpkg"_s);
    CHECK(f.told(dialog).contains(u"code_qp"));

    f.choose(dialog, MapExportKind::View);
    f.settle(dialog);
    CHECK_FALSE(f.shows(dialog, "scope"));
    f.choose(dialog, MapExportKind::QpvAtlas);
    f.settle(dialog);
    CHECK(f.told(dialog).contains(u"204"));
    dialog.reject();
}

TEST_CASE("the pages of an atlas can be leafed through before it is made")
{
    ExportFixture f;
    MapExportDialog& dialog = *f.open();
    auto* next = f.field<QToolButton>(dialog, "nextPage");
    auto* previous = f.field<QToolButton>(dialog, "previousPage");
    CHECK(next->isHidden()); // a single page

    f.choose(dialog, MapExportKind::ContractAtlas);
    f.settle(dialog);
    const QString first = f.told(dialog);
    CHECK(first.contains(u"Page 1 of 39"));
    CHECK_FALSE(previous->isEnabled());
    const QImage picture = f.field<QLabel>(dialog, "preview")->pixmap().toImage();
    next->click();
    f.settle(dialog);
    CHECK(f.told(dialog).contains(u"Page 2 of 39"));
    CHECK(f.field<QLabel>(dialog, "preview")->pixmap().toImage() != picture);
    previous->click();
    f.settle(dialog);
    CHECK(f.told(dialog) == first);
    CHECK(f.field<QLabel>(dialog, "preview")->pixmap().toImage() == picture);
    for (int i = 0; i < 60; ++i)
        next->click();
    f.settle(dialog);
    CHECK(f.told(dialog).contains(u"Page 39 of 39"));
    CHECK_FALSE(next->isEnabled());

    f.choose(dialog, MapExportKind::DepartementAtlas);
    f.settle(dialog);
    CHECK(f.told(dialog).contains(u"Page 1 of 5"));
    dialog.reject();
}

TEST_CASE("every row comes back when the kind does")
{
    ExportFixture f;
    MapExportDialog& dialog = *f.open();
    const auto rows = [&] {
        QStringList seen;
        for (const char* name : {"scope", "asOnScreen", "format", "paper", "orientation", "dpi", "title", "subtitle",
                                 "author", "logo", "chooseLogo"}) {
            auto* field = f.field<QWidget>(dialog, name);
            if (field->isVisibleTo(&dialog) && field->height() > 8 && field->geometry().bottom() < 2000)
                seen << QString::fromLatin1(name);
        }
        return seen.join(u' ');
    };
    const auto rowsOf = [&](MapExportKind kind) {
        f.choose(dialog, kind);
        f.settle(dialog);
        return rows();
    };
    const QString page = rowsOf(MapExportKind::Page);
    CHECK(page == u"scope asOnScreen format paper orientation title subtitle author logo chooseLogo");
    CHECK(rowsOf(MapExportKind::View) == u"format dpi title");
    CHECK(rowsOf(MapExportKind::QpvAtlas) == u"scope format paper orientation author logo chooseLogo");
    CHECK(rowsOf(MapExportKind::Data) == u"scope format");
    CHECK(rowsOf(MapExportKind::ContractAtlas) == u"scope format paper orientation author logo chooseLogo");
    CHECK(rowsOf(MapExportKind::Page) == page);
    // No two of them at one place.
    const auto place = [&](const char* name) { return f.field<QWidget>(dialog, name)->geometry(); };
    CHECK_FALSE(place("paper").intersects(place("orientation")));
    CHECK(place("orientation").top() > place("paper").bottom());
    dialog.reject();
}

TEST_CASE("the preview follows what is typed and chosen")
{
    ExportFixture f;
    MapExportDialog& dialog = *f.open();
    const auto picture = [&] { return f.field<QLabel>(dialog, "preview")->pixmap().toImage(); };
    const QImage before = picture();
    type(&dialog, "title", u"Les quartiers à l'été"_s);
    f.settle(dialog);
    const QImage titled = picture();
    CHECK(titled != before);
    f.choose(dialog, "orientation", true);
    f.settle(dialog);
    CHECK(picture().width() > picture().height());
    CHECK(titled.width() < titled.height());
    type(&dialog, "logo", u"/nowhere/logo.png"_s);
    f.settle(dialog);
    CHECK_FALSE(f.okay(dialog)->isEnabled());
    CHECK(f.told(dialog).contains(u"logo"));
    type(&dialog, "logo", {});
    f.settle(dialog);
    CHECK(f.okay(dialog)->isEnabled());
    dialog.reject();
}

TEST_CASE("a page, an atlas and the data are written from the dialog, and the message opens them")
{
    ExportFixture f;
    f.page.showDepartement(*DepartementCode::parse(u"80"));
    REQUIRE(waitFor([&] { return f.page.isUpToDate(); }));

    MapExportDialog* dialog = f.open();
    f.write(*dialog, f.path("page.pdf"));
    CHECK(QFileInfo(f.path("page.pdf")).size() > 5000);
    CHECK(f.lastMessage().contains(u"page.pdf"));
    CHECK_FALSE(f.messages.back().actionText.isEmpty());

    dialog = f.open();
    f.choose(*dialog, MapExportKind::QpvAtlas);
    f.choose(*dialog, "format", u"svg"_s);
    CHECK(dialog->choice().scope == MapExportScope::Filter);
    f.write(*dialog, f.path("somme.svg"));
    const QStringList pages = QDir(f.folder.path()).entryList({u"somme-QN080*.svg"_s});
    CHECK(pages.size() == qsizetype(f.page.canvas()->scene()->qpvsOf(*DepartementCode::parse(u"80")).size()));

    dialog = f.open();
    f.choose(*dialog, MapExportKind::Data);
    f.choose(*dialog, "format", u"geojson"_s);
    f.choose(*dialog, "scope", int(MapExportScope::All));
    f.write(*dialog, f.path("tout")); // the ending is added
    QFile file(f.path("tout.geojson"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("\"code_qp\"") == 204);
}

TEST_CASE("a logo is looked for where the last one was")
{
    ExportFixture f;
    MapExportDialog& dialog = *f.open();
    writeFile(f.path("logo.png"), "");
    answerFileDialog(f.path("logo.png"));
    f.field<QPushButton>(dialog, "chooseLogo")->click();
    CHECK(f.field<QLineEdit>(dialog, "logo")->text() == f.path("logo.png"));
    CHECK(QDir(FolderSetting(u"logos"_s).path()) == QDir(f.folder.path()));
    dialog.reject();
}

TEST_CASE("pictures of an atlas replace older ones only when the user agrees to it")
{
    ExportFixture f;
    f.page.zoomTo({f.qpv(u"QN00201M"_s), f.qpv(u"QN00202M"_s)});
    const auto exportAtlas = [&](const QVariant& format, const char* name) {
        MapExportDialog* dialog = f.open();
        f.choose(*dialog, MapExportKind::QpvAtlas);
        f.choose(*dialog, "format", format);
        f.choose(*dialog, "scope", int(MapExportScope::Selection));
        f.write(*dialog, f.path(name));
    };
    for (const char* older : {"carte-QN00201M.svg", "carte-QN00202M.png", "carte-QN00201M.png", "carte.svg"})
        writeFile(f.path(older), "ancien");

    exportAtlas(u"svg"_s, "carte.svg");
    CHECK(f.messages.back().kind == Message::Kind::Warning);
    CHECK(f.lastMessage().contains(u"carte-QN00201M.svg"));
    CHECK(bytesOf(f.path("carte-QN00201M.svg")) == "ancien");
    CHECK_FALSE(QFile::exists(f.path("carte-QN00202M.svg"))); // all of them or none
    f.messages.back().action();
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(bytesOf(f.path("carte-QN00201M.svg")).contains("<svg"));
    CHECK(QFile::exists(f.path("carte-QN00202M.svg")));
    CHECK(bytesOf(f.path("carte.svg")) == "ancien"); // no page has that name

    exportAtlas(u"png"_s, "carte.png");
    CHECK(f.lastMessage().contains(u"2 of the files exist already"));
    CHECK(bytesOf(f.path("carte-QN00202M.png")) == "ancien");
}

TEST_CASE("the selection can be exported by itself")
{
    ExportFixture f;
    f.page.zoomTo({f.qpv(u"QN00201M"_s), f.qpv(u"QN00202M"_s)});
    MapExportDialog& dialog = *f.open();
    f.choose(dialog, MapExportKind::QpvAtlas);
    f.choose(dialog, "scope", int(MapExportScope::Selection));
    f.settle(dialog);
    CHECK(f.told(dialog).contains(u" of 2: "));
    f.choose(dialog, MapExportKind::Page);
    QTest::mouseClick(f.field<QCheckBox>(dialog, "asOnScreen"), Qt::LeftButton, {}, {8, 8});
    f.settle(dialog);
    CHECK(dialog.choice().asOnScreen);
    dialog.reject();
}

TEST_CASE("what was chosen comes back the next time, a title does not")
{
    ExportFixture f;
    MapExportDialog* dialog = f.open();
    f.choose(*dialog, MapExportKind::ContractAtlas);
    f.choose(*dialog, "format", u"png"_s);
    f.choose(*dialog, "paper", true);
    f.choose(*dialog, "orientation", true);
    f.field<QSpinBox>(*dialog, "dpi")->setValue(50);
    type(dialog, "author", u"Agence d'été"_s);
    f.write(*dialog, f.path("contrats.png"));
    dialog = f.open();
    const MapExportChoice choice = dialog->choice();
    CHECK(choice.kind == MapExportKind::ContractAtlas);
    CHECK(choice.format == u"png");
    CHECK(choice.page == PageFormat::A3Landscape);
    CHECK(choice.dpi == 50);
    CHECK(choice.author == u"Agence d'été");
    dialog->reject();
}

TEST_CASE("without a file the dialog stays open, and a bad place is told")
{
    ExportFixture f;
    MapExportDialog* dialog = f.open();
    whenOpen<QFileDialog>([](QFileDialog& files) { files.reject(); });
    QTest::mouseClick(f.okay(*dialog), Qt::LeftButton);
    CHECK(dialog->isVisible());
    dialog->reject();
    f.messages.clear();
    f.page.exports()->run(MapExportChoice(),
                          [&] {
                              MapExportSource source;
                              source.scene = f.page.canvas()->scene();
                              source.records = f.records();
                              return source;
                          }(),
                          {u"/proc/nowhere/carte.pdf"_s});
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle() && !f.messages.empty(); }));
    CHECK(f.messages.back().kind == Message::Kind::Error);
}

TEST_CASE("an export can be cancelled while it is under way, and leaves no file")
{
    ExportFixture f;
    MapExportChoice choice;
    choice.kind = MapExportKind::QpvAtlas;
    MapExportSource source;
    source.scene = f.page.canvas()->scene();
    source.records = f.records();
    f.page.exports()->run(choice, source, {f.path("atlas.pdf")});
    const int job = f.workspace.jobs().jobs().back().id;
    REQUIRE(waitFor([&] { return !f.workspace.jobs().isRunning(job) || f.workspace.jobs().jobs().back().share > 0; }));
    REQUIRE(f.workspace.jobs().isRunning(job));
    f.workspace.jobs().cancel(job);
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK_FALSE(QFile::exists(f.path("atlas.pdf")));
}

TEST_CASE("Ctrl+C on the map copies it as a picture with twice the pixels of the screen, and as a drawing")
{
    ExportFixture f;
    QGuiApplication::clipboard()->clear();
    f.page.activateWindow();
    f.page.canvas()->setFocus();
    QTest::keySequence(f.page.canvas(), QKeySequence::Copy);
    REQUIRE(
        waitFor([&] { return f.workspace.jobs().isIdle() && QGuiApplication::clipboard()->mimeData()->hasImage(); }));
    CHECK(QGuiApplication::clipboard()->image().width() == f.page.canvas()->width() * 2);
    CHECK(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains("<svg"));
    CHECK_FALSE(f.messages.empty());
}

TEST_CASE("with text of twice the size the dialog stays within a small window, and every field can be reached")
{
    const KeptLook kept;
    ExportFixture f;
    Look::setTextPercent(200);
    MapExportDialog& dialog = *f.open();
    dialog.resize(1280, 900); // as DialogPlaces does on a screen of that size
    CHECK(dialog.width() <= 1280);
    CHECK(dialog.height() <= 900);
    for (const char* name : {"kind", "scope", "format", "paper", "title", "author", "logo"})
        CHECK(f.field<QWidget>(dialog, name)->width() > 80);
    dialog.reject();
}
