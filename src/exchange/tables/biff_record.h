// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace parvis {

/// A record of an old Excel workbook with those that continue it, read from its beginning. What is read beyond its end
/// throws BiffRecord::Short. Private to the layer.
class BiffRecord
{
public:
    struct Short
    {
    };

    /// How the workbook writes texts.
    enum class Texts {
        Unicode,    ///< since Excel 97
        Windows1252 ///< Excel 5 and 95 in western Europe
    };

    int kind() const { return kind_; }
    /// Where it begins in the stream, and where the next one does.
    qsizetype position() const { return position_; }
    qsizetype end() const { return end_; }

    /// Nothing of the stream is copied: it outlives its records. Throws Short when the record is cut off.
    static BiffRecord at(const QByteArray& stream, qsizetype position);

    quint8 byte();
    quint16 word();
    quint32 number();
    double real();
    /// A number in the short form of sheets.
    double shortReal();
    void skip(qint64 bytes);
    /// Whether anything is left.
    bool isAtEnd() const { return part_ + 1 >= parts_.size() && offset_ >= parts_[part_].size(); }

    /// So many characters, with what describes them before and behind.
    QString text(int characters, Texts texts);

private:
    void nextPart();

    int kind_ = 0;
    qsizetype position_ = 0;
    qsizetype end_ = 0;
    std::vector<QByteArray> parts_;
    std::size_t part_ = 0;
    qsizetype offset_ = 0;
};

} // namespace parvis
