// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/tables/biff_record.h"

#include <stop_token>

namespace parvis {

/// Kinds of records.
namespace biff {

inline constexpr int bof = 0x0809;
inline constexpr int eof = 0x000A;
inline constexpr int filePass = 0x002F;
inline constexpr int codePage = 0x0042;
inline constexpr int dateMode = 0x0022;
inline constexpr int boundSheet = 0x0085;
inline constexpr int format = 0x041E;
inline constexpr int style = 0x00E0;
inline constexpr int sharedTexts = 0x00FC;
inline constexpr int row = 0x0208;
inline constexpr int numberCell = 0x0203;
inline constexpr int shortCell = 0x027E;
inline constexpr int shortCells = 0x00BD;
inline constexpr int sharedTextCell = 0x00FD;
inline constexpr int textCell = 0x0204;
inline constexpr int richTextCell = 0x00D6;
inline constexpr int truthOrErrorCell = 0x0205;
inline constexpr int formula = 0x0006;
inline constexpr int formulaText = 0x0207;

} // namespace biff

/// The stream of records of an old Excel workbook: first a part for the workbook, then one for each sheet. Private to
/// the layer.
class BiffStream
{
public:
    /// @param bytes  outlive the stream
    BiffStream(const QByteArray& bytes, std::stop_token stop)
        : bytes_(bytes)
        , stop_(std::move(stop))
    {
    }

    /// Calls `take` with the records from there to the end of that part, without those of its charts. Throws
    /// BiffRecord::Short when it is cut off, or parts lie in each other; Cancelled.
    template <typename Take>
    void eachRecord(qsizetype position, const Take& take)
    {
        constexpr int between = 4096; // records
        int depth = 0;
        int count = 0;
        do {
            if (count++ % between == 0)
                throwIfStopped();
            BiffRecord record = BiffRecord::at(bytes_, position);
            position = record.end();
            read_ += record.end() - record.position();
            if (read_ > bytes_.size()) // parts that lie in each other
                throw BiffRecord::Short();
            if (record.kind() == biff::bof)
                ++depth;
            else if (record.kind() == biff::eof)
                --depth;
            if (depth == 0 && record.kind() != biff::eof)
                throw BiffRecord::Short();
            if (depth == 1)
                take(record);
        } while (depth > 0);
    }

    void throwIfStopped() const
    {
        if (stop_.stop_requested())
            throw Cancelled();
    }

private:
    const QByteArray& bytes_;
    std::stop_token stop_;
    qint64 read_ = 0; ///< bytes
};

} // namespace parvis
