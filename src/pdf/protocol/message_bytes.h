// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace parvis {

/// Puts numbers and texts one behind the other.
class MessageWriter
{
public:
    void reserve(qsizetype size) { bytes_.reserve(size); }
    void putByte(quint8 value) { bytes_ += char(value); }
    void putWord(quint32 value);
    void putNumber(double value) { putNumbers({&value, 1}); }
    void putNumbers(std::span<const double> values);
    void putBytes(const QByteArray& value); ///< with their size before them
    void putText(const QString& value);     ///< as it lies in memory: both sides run on one machine
    void putRaw(const QByteArray& value) { bytes_ += value; }
    QByteArray bytes() const { return bytes_; }

private:
    QByteArray bytes_;
};

/// Takes them out again, and throws BadMessage rather than read past the end. What it takes as bytes is a view of the
/// message, without a zero behind it.
class MessageReader
{
public:
    explicit MessageReader(const QByteArray& bytes, qsizetype from = 0)
        : bytes_(bytes)
        , at_(from)
    {
    }

    quint8 takeByte() { return quint8(*taken(1)); }
    quint32 takeWord();
    double takeReal();
    QByteArray takeBytes();
    QString takeText();
    QByteArray takeRaw(qsizetype size);
    void takeNumbers(std::span<double> values);

    qsizetype left() const { return bytes_.size() - at_; }
    void requireEnd() const { require(left() == 0); }
    /// Throws BadMessage when what was read cannot be.
    static void require(bool sound);

private:
    const char* taken(qsizetype size);

    const QByteArray& bytes_;
    qsizetype at_;
};

} // namespace parvis
