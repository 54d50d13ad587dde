#include "exchange/save_file.h"

#include "domain/error.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace parvis;

TEST_CASE("a file is written whole or stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agenda.ics"));
    saveFile("un", path);
    saveFile("deux", path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "deux");
    CHECK_THROWS_AS(saveFile("trois", folder.filePath(QStringLiteral("absent/agenda.ics"))), Error);
    CHECK_THROWS_AS(saveFile("trois", folder.path()), Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a device is written to, and one that takes nothing is an error")
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        WARN("skipped: this system has no /dev/full");
        return;
    }
    saveFile("rien", QStringLiteral("/dev/null"));
    CHECK_THROWS_AS(saveFile("rien", QStringLiteral("/dev/full")), Error);
}
