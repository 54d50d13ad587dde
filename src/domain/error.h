// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <exception>
#include <string>
#include <vector>

namespace parvis {

/// "fichier.csv : La ligne est vide.": a text with the place that it speaks of, as the user's language joins the two;
/// the text alone where the place is empty.
QString withPlace(const QString& place, const QString& text);

/// The world failed: a file, a database, a document. Thrown by every layer, shown once at the edge (message bar or
/// dialog in the window, one line on standard error in the command line). The three texts are whole sentences for the
/// user, already translated.
class Error : public std::exception
{
public:
    /// @param what    what happened: "The file is not a Parvis database."
    /// @param where   the file or record that it is about; may be empty
    /// @param advice  what the user can do now; may be empty
    explicit Error(QString what, QString where = {}, QString advice = {});

    const QString& message() const { return what_; }
    const QString& where() const { return where_; }
    const QString& advice() const { return advice_; }

    /// "where: what advice" in one line.
    QString line() const;
    const char* what() const noexcept override { return utf8_.c_str(); }

private:
    QString what_;
    QString where_;
    QString advice_;
    std::string utf8_;
};

/// A long job was cancelled by the user: nothing to report, nothing was changed.
class Cancelled : public std::exception
{
public:
    const char* what() const noexcept override { return "cancelled"; }
};

/// Input that loads all the same, or a row that was refused: what, and the line or feature that it speaks of.
struct Notice
{
    enum class Kind { Information, Repaired, Refused };

    Kind kind = Kind::Information;
    QString place; ///< "line 12", a code, a file inside an archive; may be empty
    QString text;

    friend bool operator==(const Notice&, const Notice&) = default;
};

using Notices = std::vector<Notice>;

} // namespace parvis
