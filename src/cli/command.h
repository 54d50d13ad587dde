// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parvis::cli {

class Session;

/// The command line itself is wrong: exit code 2.
class UsageError : public Error
{
public:
    using Error::Error;
};

/// "--name VALUE", or a switch when `value` is null.
struct Option
{
    const char* name;  ///< with its dashes
    const char* value; ///< what stands for the value in help, English, context "cli"
    const char* help;  ///< English, context "cli"
    bool required = false;
};

struct Command;

/// A command line that was understood.
struct Arguments
{
    const Command* command = nullptr;
    QStringList operands; ///< the words behind the command
    QHash<QString, QString> options;

    bool has(const char* option) const { return options.contains(QLatin1StringView(option)); }
    /// Empty when the option is absent.
    QString value(const char* option) const { return options.value(QLatin1StringView(option)); }
};

/// What a command found out or did, once for programs and once for people; only one of the two is printed.
struct Answer
{
    QJsonValue json; ///< an array or an object
    QString text;
    bool failed = false;       ///< exit code 1 although there is an answer: a check that found damage
    QStringList problems = {}; ///< what was left out, one line each on standard error
};

/// One entry of the command table. Texts are English, context "cli".
struct Command
{
    const char* path;     ///< "contract show"
    const char* operands; ///< "CODE"; may be empty
    int minOperands = 0;
    int maxOperands = 0; ///< -1: any number
    const char* summary = "";
    std::vector<Option> options;
    Answer (*run)(Session&, const Arguments&) = nullptr;
    bool paints = false; ///< needs fonts and pictures: runs as a QGuiApplication without a display server
};

} // namespace parvis::cli
