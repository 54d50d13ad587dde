// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace parvis {

/// How the bytes of a text file were written.
enum class TextEncoding {
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    MacRoman, ///< "CSV (Macintosh)"
    Dos850    ///< "CSV (MS-DOS)"
};

/// A text with the encoding that it was found in.
struct DecodedText
{
    QString text; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<int> otherLines = {}; ///< from 1: in Windows-1252 among lines of UTF-8, or the reverse
    std::vector<int> mixedLines = {}; ///< that hold both
};

/// Reads text whose encoding nobody states: a byte order mark decides, then the zero bytes of UTF-16, then valid UTF-8;
/// what remains is Windows-1252, which French spreadsheets write, unless it makes words of French only as they were
/// written on a Macintosh or by MS-DOS. Of a text in which somebody pasted lines or words of another one, each line, or
/// each letter of a line that holds both, is read for itself. The result may hold U+0000 (see looksBinary).
DecodedText decodeText(const QByteArray& bytes);

/// That a decoded text has what no text file has, a zero or many control characters: the bytes are a picture, an
/// archive, a database.
bool looksBinary(const QString& text);

} // namespace parvis
