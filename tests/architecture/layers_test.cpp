#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString root = parvis::test::sourceFolder();

QString read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The folders whose headers each layer may include (docs/architecture.md).
const QHash<QString, QStringList> visible{
    {u"domain"_s, {}},
    {u"language"_s, {}},
    {u"files"_s, {u"domain"_s}},
    {u"store"_s, {u"domain"_s, u"files"_s}},
    {u"geo"_s, {u"domain"_s, u"files"_s}},
    {u"exchange"_s, {u"domain"_s, u"files"_s}},
    {u"map"_s, {u"domain"_s, u"files"_s, u"geo"_s}},
    {u"pdf"_s, {u"domain"_s, u"files"_s}},
    {u"tasks"_s, {u"domain"_s, u"files"_s, u"store"_s, u"geo"_s, u"exchange"_s, u"pdf"_s}},
    {u"report"_s, {u"domain"_s, u"files"_s, u"geo"_s, u"map"_s, u"pdf"_s, u"store"_s}},
    {u"cli"_s,
     {u"domain"_s, u"files"_s, u"store"_s, u"geo"_s, u"exchange"_s, u"map"_s, u"pdf"_s, u"tasks"_s, u"report"_s,
      u"language"_s}},
    {u"app"_s,
     {u"domain"_s, u"files"_s, u"store"_s, u"geo"_s, u"exchange"_s, u"map"_s, u"pdf"_s, u"tasks"_s, u"report"_s,
      u"language"_s}}};

struct SourceFile
{
    QString layer;
    QString path;       ///< from src/
    QStringList ours;   ///< included headers of Parvis
    QStringList others; ///< included headers of Qt and third parties, without their folder

    bool isHeader() const { return path.endsWith(u".h"); }
};

const std::vector<SourceFile>& sources()
{
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> result;
        const QDir src(root + u"/src"_s);
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        QDirIterator it(src.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            SourceFile file;
            const QString path = it.next();
            file.path = src.relativeFilePath(path);
            file.layer = file.path.section(u'/', 0, 0);
            for (auto match = include.globalMatch(read(path)); match.hasNext();) {
                const auto found = match.next();
                if (found.captured(1) == u"\"")
                    file.ours << found.captured(2);
                else
                    file.others << found.captured(2).section(u'/', -1);
            }
            result.push_back(file);
        }
        return result;
    }();
    return files;
}

bool isThirdParty(const QString& header)
{
    static const QRegularExpression pattern(u"^(gdal|ogr|cpl_|proj|poppler|QPDF|qpdf|sqlite3|csv\\.h|ical\\.h|QSql)"_s);
    return pattern.match(header).hasMatch();
}

} // namespace

TEST_CASE("the architecture page lists the folders of src, and src has no other")
{
    QStringList listed;
    static const QRegularExpression row(u"^\\| `src/([a-z]+)` \\|"_s, QRegularExpression::MultilineOption);
    for (auto match = row.globalMatch(read(root + u"/docs/architecture.md"_s)); match.hasNext();)
        listed << match.next().captured(1);
    QStringList present = QDir(root + u"/src"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    listed.sort();
    present.sort();
    CHECK(listed == present);
    QStringList known = visible.keys();
    known.sort();
    CHECK(known == present);
}

TEST_CASE("a layer includes only headers of the layers that it may see")
{
    REQUIRE(sources().size() > 50);
    for (const SourceFile& file : sources()) {
        for (const QString& header : file.ours) {
            const QString layer = header.section(u'/', 0, 0);
            CAPTURE(file.path, header);
            if (header.startsWith(u"ui_")) {
                CHECK(file.layer == u"app");
                continue;
            }
            if (!header.contains(u'/')) {
                CHECK(header.endsWith(u".moc"));
                continue;
            }
            CHECK((layer == file.layer || visible.value(file.layer).contains(layer)));
        }
    }
}

TEST_CASE("no two headers define a type of the same name")
{
    // They would share the namespace, and the linker would take the functions of one for those of the other.
    static const QRegularExpression definition(u"^(?:struct|class|enum class) (\\w+)(?![\\w<])[^;\\n]*$"_s,
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> home;
    for (const SourceFile& file : sources()) {
        if (!file.isHeader())
            continue;
        for (auto match = definition.globalMatch(read(root + u"/src/"_s + file.path)); match.hasNext();) {
            const QString type = match.next().captured(1);
            CAPTURE(type, file.path);
            CHECK(home.value(type, file.path) == file.path);
            home.insert(type, file.path);
        }
    }
    CHECK(home.contains(u"MapScene"_s));
    CHECK(home.size() > 200);
}

TEST_CASE("no type of a third party stands in a header that another layer includes")
{
    for (const SourceFile& header : sources()) {
        if (!header.isHeader() || std::ranges::none_of(header.others, isThirdParty))
            continue;
        for (const SourceFile& file : sources()) {
            CAPTURE(header.path, file.path);
            CHECK((file.layer == header.layer || !file.ours.contains(header.path)));
        }
    }
}

TEST_CASE("the domain does no input or output, and only the window has widgets and settings")
{
    static const QRegularExpression outside(
        u"^(QObject|QVariant|QSettings|QFile.*|QIODevice|QDir.*|QProcess|QThread.*|QSql.*|QJson.*|QImage|QPainter)$"_s);
    static const QRegularExpression widgets(
        u"^(Q[A-Za-z]*Widget[A-Za-z]*|QApplication|QMessageBox|Q[A-Za-z]*Dialog|QPrinter|QSettings|QChart[A-Za-z]*)$"_s);
    for (const SourceFile& file : sources()) {
        for (const QString& header : file.others) {
            CAPTURE(file.path, header);
            if (file.layer == u"domain")
                CHECK(!outside.match(header).hasMatch());
            if (file.layer != u"app")
                CHECK(!widgets.match(header).hasMatch());
        }
    }
}
