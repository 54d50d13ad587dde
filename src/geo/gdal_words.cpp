// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/gdal_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis::gdal {

namespace {

struct Words
{
    const char* pattern; ///< of GDAL 3.6 and its drivers; what it captures stands as %1
    const char* text;
};

constexpr Words isLocked{"database (table )?is (locked|busy)|locking protocol", ""};
constexpr Words pointsElsewhere{"not fetched by Parvis: (\\S+)|Cannot import (\\S+) due to ALLOW_", ""};

const Words known[] = {
    {"Unable to open \\S*\\.(shx|SHX)", QT_TRANSLATE_NOOP("geo", "its index (.shx) is missing")},
    {"orrupt\\w* \\.shp|\\.shp to restore|hape \\d+|nParts|nPoints",
     QT_TRANSLATE_NOOP("geo", "one of its shapes is damaged")},
    {"\\.(dbf|DBF)|DBF|dBase", QT_TRANSLATE_NOOP("geo", "its table (.dbf) is damaged or cut short")},
    {"Unable to open|Failed to open|cannot open|does not exist",
     QT_TRANSLATE_NOOP("geo", "one of its parts cannot be opened")},
    {"malformed|not a database|disk image|integrity|no such table|no such column",
     QT_TRANSLATE_NOOP("geo", "its database is damaged")},
    {"unexpected end|At line \\d+|nterminated|nexpected char|JSON parsing error|parsing error|Parsing error|ERROR "
     "parsing kml|not well-formed|"
     "no element found|mismatched tag|invalid token|Invalid root|keyword not found|Error during reading|Failed to "
     "parse",
     QT_TRANSLATE_NOOP("geo", "its text breaks off or has an error")},
    {"Missing '|Invalid (F|G)|nvalid feature|nvalid geometry|Invalid Polygon|Invalid Line|Invalid Point|not find",
     QT_TRANSLATE_NOOP("geo", "it has parts that are no features")},
    {"missing , or \\]|GetPROJ|importFromWkt|WKT",
     QT_TRANSLATE_NOOP("geo", "what it says of its coordinate system is damaged")},
    {"not recognized as|is unreadable|Invalid object ID",
     QT_TRANSLATE_NOOP("geo", "one of its parts is damaged or cut short")},
    {"short|truncat|runcated|Failed to read|read\\(\\)|fread|while reading|Read error|Cannot read|not enough data|"
     "unexpected size|too small|failed reading|past end|I/O failure|EOF|f?seek|Corrupted|orrupt .shp|File size|Cannot "
     "(fetch|get)",
     QT_TRANSLATE_NOOP("geo", "it is cut short")},
    {"Geometry of polygon of fid (\\d+) cannot be translated to Simple Geometry",
     QT_TRANSLATE_NOOP("geo",
                       "The rings of feature %1 are nested in a way that cannot be told; each was read as a part "
                       "of its own.")},
    {"polygon with more than 100 parts", QT_TRANSLATE_NOOP("geo", "A contour has more than a hundred parts.")},
    {"non conformant file extension", QT_TRANSLATE_NOOP("geo", "Its ending is not that of its kind.")},
    {"Several features with id", QT_TRANSLATE_NOOP("geo", "Several features have the same number.")},
    {"characters? (couldn't|could not) be converted|ecode|encoding",
     QT_TRANSLATE_NOOP("geo", "Some letters could not be read in the encoding that the file declares.")},
    {"winding order|inner ring|outer ring", QT_TRANSLATE_NOOP("geo", "The rings of a contour turn the wrong way.")},
    {"non[- ]?closed|unclosed", QT_TRANSLATE_NOOP("geo", "A ring of a contour is not closed.")},
    {"axis order|axis mapping", QT_TRANSLATE_NOOP("geo", "The file is not plain about the order of its axes.")},
    {"CRS|crs|SRS|srs|coordinate system|projection",
     QT_TRANSLATE_NOOP("geo", "The coordinate system that the file declares is not known.")}};

/// Each pattern is compiled once in each thread: a damaged file gives many messages.
const QRegularExpression& compiled(const char* pattern)
{
    thread_local QHash<const char*, QRegularExpression> expressions;
    QRegularExpression& expression = expressions[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(QString::fromLatin1(pattern));
    return expression;
}

QString capturedBy(const Words& words, const QString& message, bool& isFound)
{
    const auto match = compiled(words.pattern).match(message);
    isFound = match.hasMatch();
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        if (!match.captured(i).isEmpty())
            return match.captured(i);
    }
    return {};
}

bool says(const QString& message, const Words& words)
{
    bool isFound = false;
    capturedBy(words, message, isFound);
    return isFound;
}

/// Folders that only GDAL and Parvis know, and the names of temporary ones.
QString withoutInternalPaths(QString message)
{
    static const QRegularExpression folders(u"/vsi[a-z]+/\\{?\\S*/|/\\S*parvis-contours-\\S*/|/vsi[a-z]+/"_s);
    return message.remove(folders).simplified();
}

} // namespace

QString inWords(const QString& message)
{
    for (const Words& words : known) {
        bool isFound = false;
        const QString captured = capturedBy(words, message, isFound);
        if (!isFound)
            continue;
        const QString text = QCoreApplication::translate("geo", words.text);
        return text.contains(u"%1") ? text.arg(captured) : text;
    }
    return QCoreApplication::translate("geo", "GDAL says “%1”").arg(withoutInternalPaths(message).left(300));
}

Error refusal(const QString& file, const QString& message)
{
    if (says(message, isLocked))
        return Error(QCoreApplication::translate("geo", "Another program is using the file and has locked it."), file,
                     QCoreApplication::translate("geo", "Close it there, then try again."));
    bool isElsewhere = false;
    const QString address = capturedBy(pointsElsewhere, message, isElsewhere);
    if (isElsewhere)
        return Error(QCoreApplication::translate("geo", "The file points to another place (%1), and nothing but the "
                                                        "file itself is opened.")
                         .arg(address),
                     file,
                     QCoreApplication::translate("geo", "Export it again in Lambert-93 (EPSG:2154), or in longitude "
                                                        "and latitude (WGS 84)."));
    return damaged(file, message);
}

Error damaged(const QString& file, const QString& message)
{
    QString what = QCoreApplication::translate("geo", "The file is damaged or incomplete.");
    if (!message.isEmpty())
        what = QCoreApplication::translate("geo", "The file is damaged or incomplete (%1).").arg(inWords(message));
    return Error(what, file, QCoreApplication::translate("geo", "Download or copy the file again."));
}

} // namespace parvis::gdal
