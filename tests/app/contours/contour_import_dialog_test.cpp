// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contours/contour_import_dialog.h"

#include "exchange/file_download.h"
#include "exchange/tables/zip_archive.h"
#include "store/connection.h"
#include "tests/app/sample_qpvs.h"
#include "tests/support/sample_contours.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/record_table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const QString neuville = u"QN00203M"_s;
const QString stranger = u"QN01301N"_s;

struct DialogFixture : WorkspacePageFixture
{
    DialogFixture() { dialog.show(); }

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    void read(const QString& path)
    {
        dialog.setFile(path);
        REQUIRE(waitFor([&] { return workspace.jobs().isIdle(); }));
    }
    QPushButton* importButton() { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    QString text(const char* name) { return dialog.findChild<QLabel*>(QLatin1StringView(name))->text(); }
    bool showsPreview()
    {
        return dialog.findChild<QStackedWidget*>(u"stack"_s)->currentWidget()->objectName() == u"previewPage";
    }
    QStringList counts()
    {
        QStringList texts;
        for (const QToolButton* button : dialog.findChild<QWidget*>(u"counts"_s)->findChildren<QToolButton*>())
            texts << button->text();
        return texts;
    }
    void import()
    {
        importButton()->click();
        REQUIRE(waitFor([&] { return !workspace.database()->isBusy(); }));
    }

    ContourImportDialog dialog{workspace};
};

} // namespace

TEST_CASE("the preview counts what the file changes, and the import stores it as one undoable action")
{
    DialogFixture f;
    f.read(f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe, isle, neuville, stranger}, {isle})));
    REQUIRE(f.dialog.preview());
    REQUIRE(f.showsPreview());
    CHECK(f.counts() == QStringList{u"3 matched"_s, u"1 unknown"_s, u"201 missing"_s, u"1 repaired"_s, u"All"_s});
    CHECK(f.records().all<Perimeter>().empty());

    const std::size_t sources = f.records().all<Source>().size();
    f.import();
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(f.records().all<Perimeter>().size() == 3);
    CHECK(f.records().all<Source>().size() == sources + 1);
    const Perimeter& stored = *f.records().all<Perimeter>().begin();
    const Source* source = f.records().find(stored.source);
    REQUIRE(source);
    CHECK(source->producer == u"ANCT");
    CHECK(source->licence == u"Licence Ouverte 2.0");
    CHECK(source->vintage == u"2024");
    CHECK(source->title.contains(u"qp.geojson"));
    CHECK(f.lastMessage() == u"3 contour(s) imported");
    REQUIRE(f.messages.back().action);
    f.messages.back().action();
    CHECK(f.records().all<Perimeter>().empty());
    CHECK(f.records().all<Source>().size() == sources);
    f.workspace.redo();
    CHECK(f.records().all<Perimeter>().size() == 3);
}

TEST_CASE("the figures of the preview show their own codes, and every remark stands in a table")
{
    DialogFixture f;
    f.read(f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe, isle, stranger, u"rubbish"_s}, {isle})));
    auto* tabs = f.dialog.findChild<QTabWidget*>();
    auto* contours = qobject_cast<RecordTableView*>(tabs->widget(0));
    auto* notices = qobject_cast<RecordTableView*>(tabs->widget(1));
    CHECK(contours->recordModel()->rowCount() == 205);
    for (QToolButton* button : f.dialog.findChildren<QToolButton*>()) {
        if (button->text() == u"1 repaired")
            button->click();
    }
    REQUIRE(contours->recordModel()->rowCount() == 1);
    CHECK(contours->recordModel()->text(0, 0) == isle);
    QStringList places;
    for (int row = 0; row < notices->recordModel()->rowCount(); ++row)
        places << notices->recordModel()->text(row, 1);
    CHECK(places.contains(u"feature 4"_s));
    CHECK(places.contains(isle));
}

TEST_CASE("contours that contradict the register are refused and counted, and the user can insist")
{
    DialogFixture f;
    auto* insist = f.dialog.findChild<QCheckBox*>(u"misplaced"_s);
    QByteArray bytes = sampleContours(f.records(), {europe, isle, neuville});
    f.read(f.file(u"good.geojson"_s, bytes));
    CHECK(insist->isHidden());
    bytes.replace(neuville.toUtf8(), "QN06201M");
    f.read(f.file(u"one.geojson"_s, bytes));
    REQUIRE(f.showsPreview());
    CHECK(f.counts().contains(u"1 out of place"_s));
    CHECK_FALSE(insist->isHidden());
    insist->click();
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(f.counts().contains(u"3 matched"_s));
    CHECK_FALSE(f.counts().contains(u"1 out of place"_s));

    bytes.replace(europe.toUtf8(), "QN0020xM")
        .replace(isle.toUtf8(), europe.toUtf8())
        .replace("QN0020xM", isle.toUtf8());
    f.read(f.file(u"all.geojson"_s, bytes));
    CHECK_FALSE(f.showsPreview());
    CHECK_FALSE(f.importButton()->isEnabled());
    CHECK(f.text("messageTitle").contains(u"codes seem to be shifted"));
    REQUIRE_FALSE(insist->isHidden());
    CHECK_FALSE(insist->isChecked());
    insist->click();
    REQUIRE(waitFor([&] { return f.dialog.preview() != nullptr; }));
    f.import();
    CHECK(f.records().all<Perimeter>().size() == 3);
}

TEST_CASE("a second import replaces the contours and uses the same source again")
{
    DialogFixture f;
    const QString path = f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe, isle}));
    f.read(path);
    f.import();
    const std::size_t sources = f.records().all<Source>().size();

    ContourImportDialog again(f.workspace);
    again.setFile(path);
    REQUIRE(waitFor([&] { return again.preview() != nullptr; }));
    QPushButton* ok = again.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok->isEnabled());

    writeFile(path, sampleContours(f.records(), {europe, isle}, {isle}));
    again.setFile(path);
    REQUIRE(waitFor([&] { return again.preview() != nullptr; }));
    CHECK(ok->isEnabled());
    again.accept();
    REQUIRE(waitFor([&] { return !f.workspace.database()->isBusy(); }));
    CHECK(f.records().all<Perimeter>().size() == 2);
    CHECK(f.records().all<Source>().size() == sources);
    CHECK(f.lastMessage() == u"1 contour(s) imported");
}

TEST_CASE("the source can be edited before the import")
{
    DialogFixture f;
    f.read(f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe})));
    auto* vintage = f.dialog.findChild<QLineEdit*>(u"vintage"_s);
    vintage->clear();
    QTest::keyClicks(vintage, u"2024-12"_s);
    f.import();
    CHECK(f.records().find(f.records().all<Perimeter>()[0].source)->vintage == u"2024-12");
}

TEST_CASE("a bad file is explained in the dialog, and nothing is changed")
{
    DialogFixture f;
    const std::pair<QString, QByteArray> bad[] = {
        {u"empty.geojson"_s, QByteArray()},
        {u"noise.gpkg"_s, QByteArray(4000, '\x7f')},
        {u"cut.geojson"_s, sampleContours(f.records(), {europe, isle}).left(300)},
        {u"text.geojson"_s, QByteArray("Bonjour")},
        {u"nocodes.geojson"_s, QByteArray(R"({"type":"FeatureCollection","features":[{"type":"Feature",)"
                                          R"("properties":{"nom":"x"},"geometry":{"type":"Polygon",)"
                                          R"("coordinates":[[[3,50],[3.1,50],[3.1,50.1],[3,50]]]}}]})")}};
    for (const auto& [name, bytes] : bad) {
        INFO(name.toStdString());
        f.read(f.file(name, bytes));
        CHECK_FALSE(f.showsPreview());
        CHECK_FALSE(f.importButton()->isEnabled());
        CHECK_FALSE(f.text("messageTitle").isEmpty());
        CHECK(f.text("messageText").contains(u"Nothing was changed."));
        CHECK_FALSE(f.dialog.preview());
    }
    f.read(f.folder.filePath(u"missing.gpkg"_s));
    CHECK_FALSE(f.importButton()->isEnabled());
    CHECK(f.records().all<Perimeter>().empty());
    CHECK(f.messages.empty());
}

TEST_CASE("contours of other places are shown as unknown and cannot be imported")
{
    DialogFixture f;
    f.read(f.file(u"qp.geojson"_s, sampleContours(f.records(), {stranger})));
    CHECK(f.showsPreview());
    CHECK_FALSE(f.importButton()->isEnabled());
    CHECK(f.text("outcome").contains(u"nothing to import"));
}

TEST_CASE("closing the dialog while a file is read stops the reading and changes nothing")
{
    DialogFixture f;
    f.dialog.setFile(f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe, isle, neuville})));
    CHECK_FALSE(f.workspace.jobs().isIdle());
    f.dialog.reject();
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK_FALSE(f.dialog.preview());
    CHECK(f.records().all<Perimeter>().empty());
    CHECK(f.messages.empty());
}

TEST_CASE("an import that is cancelled while it is written changes nothing, and can be repeated")
{
    DialogFixture f;
    f.read(f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe, isle, neuville})));
    {
        Connection other(f.workspace.database()->path(), Connection::Mode::ReadWrite);
        other.run(u"BEGIN IMMEDIATE"_s); // the import waits until it is its turn
        f.importButton()->click();
        REQUIRE(f.workspace.database()->isBusy());
        CHECK_FALSE(f.importButton()->isEnabled());
        f.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->click();
        other.run(u"ROLLBACK"_s);
    }
    REQUIRE(waitFor([&] { return !f.workspace.database()->isBusy(); }));
    CHECK(f.dialog.isVisible());
    CHECK(f.text("outcome") == u"The import was stopped. Nothing was changed.");
    CHECK(f.records().all<Perimeter>().empty());
    CHECK_FALSE(f.workspace.database()->undoState().undo);
    CHECK(f.messages.empty());
    f.import();
    CHECK_FALSE(f.dialog.isVisible());
    CHECK(f.records().all<Perimeter>().size() == 3);
}

TEST_CASE("a read-only database shows the preview and refuses the import")
{
    DialogFixture f;
    f.workspace.setDatabase(nullptr);
    f.workspace.setDatabase(f.open(Access::ReadOnly));
    f.read(f.file(u"qp.geojson"_s, sampleContours(f.records(), {europe})));
    CHECK(f.showsPreview());
    CHECK_FALSE(f.importButton()->isEnabled());
    CHECK(f.text("outcome").contains(u"reading only"));
}

TEST_CASE("the published contours match all 204 QPV, from each format")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    DialogFixture f;
    for (const char* name :
         {"qp2024_hauts_de_france_wgs84.geojson", "qp2024_hauts_de_france_l93_shp.zip", "qp2024_france_wgs84.gpkg"}) {
        INFO(name);
        f.read(u"%1/perimetres/%2"_s.arg(shared, QLatin1StringView(name)));
        REQUIRE(f.dialog.preview());
        CHECK(f.dialog.preview()->current.matched.size() == 204);
        CHECK(f.dialog.preview()->current.missing.empty());
    }
    CHECK(f.dialog.preview()->current.unknown.size() == 1380);
    f.import();
    CHECK(f.records().all<Perimeter>().size() == 204);
    CHECK(f.lastMessage() == u"204 contour(s) imported");
    f.workspace.undo();
    CHECK(f.records().all<Perimeter>().empty());
}

namespace {

/// Answers every request with these bytes, as a file on the web.
class WebFile : public QTcpServer
{
public:
    explicit WebFile(const QByteArray& answer)
    {
        REQUIRE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                if (!socket->readAll().contains("\r\n\r\n") || answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    QString address() const { return u"http://127.0.0.1:%1/qp"_s.arg(serverPort()); }
};

QByteArray found(const QByteArray& content)
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(content.size()) +
           "\r\n\r\n" + content;
}

} // namespace

TEST_CASE("the contours are downloaded from the address, which is remembered, and go through the preview")
{
    DialogFixture f;
    auto* address = f.dialog.findChild<QLineEdit*>(u"address"_s);
    CHECK(address->text() == officialContoursUrl().toString());
    WebFile web(found(sampleContours(f.records(), {europe, isle})));
    address->setText(web.address());
    f.dialog.findChild<QPushButton*>(u"download"_s)->click();
    CHECK(f.dialog.isDownloading());
    REQUIRE(waitFor([&] { return f.dialog.preview() != nullptr; }));
    CHECK_FALSE(f.dialog.isDownloading());
    CHECK(f.counts().front() == u"2 matched");
    CHECK(f.records().all<Perimeter>().empty());
    f.import();
    CHECK(f.records().all<Perimeter>().size() == 2);
    CHECK(f.records().find(f.records().all<Perimeter>()[0].source)->url == web.address());
    ContourImportDialog again(f.workspace);
    CHECK(again.findChild<QLineEdit*>(u"address"_s)->text() == web.address());
}

TEST_CASE("a download that fails says softly what to do, and one that is stopped changes nothing")
{
    DialogFixture f;
    auto* address = f.dialog.findChild<QLineEdit*>(u"address"_s);
    const WebFile missing("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    address->setText(missing.address());
    f.dialog.download();
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(f.text("messageTitle").contains(u"404"));
    CHECK(f.text("messageText").contains(u"data.gouv.fr"));
    CHECK(f.text("messageText").contains(u"Nothing was changed."));
    CHECK_FALSE(f.dialog.isDownloading());

    const WebFile silent("");
    address->setText(silent.address());
    auto* button = f.dialog.findChild<QPushButton*>(u"download"_s);
    button->click();
    CHECK(f.dialog.isDownloading());
    button->click();
    CHECK_FALSE(f.dialog.isDownloading());
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(f.text("messageTitle").contains(u"stopped"));
    button->click();
    f.dialog.reject();
    REQUIRE(waitFor([&] { return f.workspace.jobs().isIdle(); }));
    CHECK(f.messages.empty());

    address->clear();
    QSettings().setValue(u"contours/address"_s, u"https://example.org/x"_s);
    ContourImportDialog other(f.workspace);
    CHECK(other.findChild<QLineEdit*>(u"address"_s)->text() == u"https://example.org/x");
}

TEST_CASE("of the layers of the published archive the one of the mainland is read first")
{
    DialogFixture f;
    const QString archive = f.folder.filePath(u"qp.zip"_s);
    ZipWriter zip;
    const auto add = [&](const QByteArray& name, const QString& code) {
        zip.add("GEOJSON/" + name + ".geojson", sampleContours(f.records(), {code}).replace("qp2024", name));
    };
    add("QP2024_Guadeloupe_RGAF09_UTM20N", isle);
    add("QP2024_France_Hexagonale_Outre_Mer_WGS84", europe);
    add("QP2024_France_hexagonale_LB93", europe);
    writeFile(archive, zip.finish());
    f.read(archive);
    REQUIRE(f.dialog.preview());
    CHECK(f.dialog.preview()->layers.size() == 3);
    CHECK(f.dialog.preview()->layer == u"QP2024_France_hexagonale_LB93"_s);
    CHECK(f.counts().front() == u"1 matched");
}
