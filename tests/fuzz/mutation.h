// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "tests/catch.h"

#include <QByteArray>

#include <random>
#include <vector>

namespace parvis::test {

/// Spoils bytes the way files are spoilt: flipped bits, overwritten runs, cuts, repeated and exchanged parts, and words
/// that mean something to a reader. The same seed gives the same bytes on every machine.
class Mutator
{
public:
    /// @param words  put in now and then: numbers at their limits, keywords of the format
    explicit Mutator(std::uint32_t seed, std::vector<QByteArray> words = {});

    /// One to four spoilings. `from` keeps a beginning of the file as it is, so that deeper layers are reached.
    QByteArray spoil(QByteArray bytes, qsizetype from = 0);

private:
    qsizetype below(qsizetype end);
    void spoilOnce(QByteArray& bytes, qsizetype from);

    std::mt19937 random_;
    std::vector<QByteArray> words_;
};

/// How many rounds: PARVIS_FUZZ_ROUNDS multiplies the few that run with the other tests.
int rounds(int few);

/// Runs a reader, which must succeed or throw an Error that says something; anything else fails the test. True when it
/// succeeded.
template <class Read>
bool endsWell(Read&& read)
{
    try {
        read();
        return true;
    } catch (const Error& error) {
        CHECK_FALSE(error.message().isEmpty());
    } catch (const std::exception& other) {
        FAIL_CHECK("neither a result nor an Error: " << other.what());
    }
    return false;
}

} // namespace parvis::test
