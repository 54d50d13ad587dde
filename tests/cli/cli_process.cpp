// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "cli/arguments.h"
#include "cli/session.h"
#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/folders.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

QJsonDocument parsed(const QString& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    CAPTURE(text.left(400));
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

} // namespace

QJsonObject CliResult::object() const
{
    const QJsonDocument document = parsed(out);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray CliResult::array() const
{
    const QJsonDocument document = parsed(out);
    REQUIRE(document.isArray());
    return document.array();
}

bool isOneLine(const QString& text)
{
    return text.size() > 10 && text.count(u'\n') == 1 && text.endsWith(u'\n');
}

std::unique_ptr<QProcess> CliFixture::prepare(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"home"_s));
    process->setProcessEnvironment(environment);
    process->setProgram(commandLineProgram());
    process->setArguments(arguments);
    process->setWorkingDirectory(files_.folder.path());
    if (childModifier)
        process->setChildProcessModifier(childModifier);
    return process;
}

bool hears(QProcess& program, const QByteArray& line)
{
    constexpr int patience = 60'000;
    for (;;) {
        while (program.canReadLine()) {
            if (program.readLine().trimmed() == line)
                return true;
        }
        if (!program.waitForReadyRead(patience))
            return false;
    }
}

CliResult finish(QProcess& process)
{
    constexpr int patience = 120'000;
    CliResult result;
    const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

CliResult CliFixture::runBare(const QStringList& arguments) const
{
    const auto process = prepare(arguments);
    process->start();
    return finish(*process);
}

CliResult CliFixture::run(const QStringList& arguments) const
{
    return runBare(QStringList{u"--db"_s, database()} + arguments);
}

CliResult CliFixture::json(const QStringList& arguments) const
{
    const CliResult result = run(arguments + QStringList{u"--json"_s});
    CAPTURE(result.err);
    CHECK(result.exitCode == 0);
    CHECK(result.err.isEmpty());
    return result;
}

cli::Answer CliFixture::answerOn(QDate day, const QStringList& words) const
{
    const cli::Arguments arguments = cli::parseArguments(words);
    cli::Session session(database(), day, {});
    return arguments.command->run(session, arguments);
}

std::unique_ptr<Database> CliFixture::openOn(QDate day) const
{
    return std::make_unique<Database>(database(), Access::ReadWrite, ticking(day.startOfDay().addSecs(9 * 3600)));
}

QString CliFixture::write(const QString& name, const QByteArray& bytes) const
{
    writeFile(path(name), bytes);
    return path(name);
}

QByteArray CliFixture::read(const QString& name) const
{
    return bytesOf(path(name));
}

QByteArray syntheticContours(int corners)
{
    const Dataset dataset = readEmbeddedDataset();
    QStringList features;
    for (const Qpv& qpv : dataset.rows<Qpv>()) {
        const Ellipse ellipse = *qpv.ellipse();
        const double azimuth = ellipse.azimuth * std::numbers::pi / 180;
        // A polygon of n corners has less area than its ellipse; this makes up for it.
        const double step = 2 * std::numbers::pi / corners;
        const double grown = std::sqrt(step / std::sin(step));
        QStringList points;
        for (int i = 0; i <= corners; ++i) {
            const double along = grown * ellipse.semiMajor * std::cos((i % corners) * step);
            const double across = grown * ellipse.semiMinor * std::sin((i % corners) * step);
            const double x = ellipse.x + along * std::sin(azimuth) + across * std::cos(azimuth);
            const double y = ellipse.y + along * std::cos(azimuth) - across * std::sin(azimuth);
            points << u"[%1,%2]"_s.arg(x, 0, 'f', 3).arg(y, 0, 'f', 3);
        }
        features
            << u"{\"type\":\"Feature\",\"properties\":{\"code_qp\":\"%1\"},\"geometry\":{\"type\":\"MultiPolygon\","
               "\"coordinates\":[[[%2]]]}}"_s.arg(qpv.code.text(), points.join(u','));
    }
    return u"{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
           "\"urn:ogc:def:crs:EPSG::2154\"}},\"features\":[%1]}"_s.arg(features.join(u','))
               .toUtf8();
}

QString contourFile(const CliFixture& fixture)
{
    const QString shared = qEnvironmentVariable("PARVIS_SHARED");
    const QString published = shared + u"/perimetres/qp2024_hauts_de_france_l93.gpkg"_s;
    if (!shared.isEmpty() && QFile::exists(published))
        return published;
    return fixture.write(u"contours.geojson"_s, syntheticContours());
}

} // namespace parvis::test
