/**
 * A property that fails ends at once and tells seed and path: to make a whole plan or history smaller can take longer than all
 * tests together. `SHRINK=1` looks for the smallest one.
 */
import fc from 'fast-check'

fc.configureGlobal({ endOnFailure: process.env.SHRINK !== '1' })
